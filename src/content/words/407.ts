import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'The proxy wants you to log in, not the site.',
  precise: [
    {
      text: 'It must come with Proxy-Authenticate, and the client answers with Proxy-Authorization.',
      section: 'RFC 9110, Section 15.5.8',
    },
    {
      text: 'The credentials are for this proxy: they are not meant for the origin server.',
      section: 'RFC 9110, Section 11.7.2',
    },
  ],
  useWhen: ['A company’s outgoing proxy lets nobody through whom it does not know.'],
  notWhen: [
    {
      when: 'The site behind the proxy wants a login',
      instead: 401,
      because: 'its challenge passes through the proxy to the client.',
    },
    {
      when: 'A hotel’s network wants a room number in a web page',
      instead: 511,
      because: 'there is no proxy that the client knows of, and no challenge.',
    },
    {
      when: 'The proxy knows the user and forbids this site',
      instead: 403,
      because: 'signing in again would change nothing.',
    },
  ],
  clientNext: {
    text: 'Repeat the request with Proxy-Authorization.',
    section: 'RFC 9110, Section 15.5.8',
  },
  headers: [
    {
      name: 'Proxy-Authenticate',
      level: 'MUST',
      why: 'It says how to sign in to the proxy.',
      section: 'RFC 9110, Section 15.5.8',
    },
  ],
  content: {
    text: 'Allowed, and browsers show it if the user gives up.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: {
    text: 'Only if it says so itself, which nobody would want.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['proxy'],
    text: 'The proxy itself, for itself.',
    section: 'RFC 9110, Section 15.5.8',
  },
  hook: '407: a 401 that stands six houses down the road, at the proxy.',
  metAt: 'curl behind a company’s proxy when --proxy-user is missing.',
  lookalikes: [
    {
      code: 401,
      notItsMeaning: 'The one that asks in a 407 stands between client and site.',
      notThatNumber: 'Who asks is on the way, not at the goal.',
    },
    {
      code: 511,
      notItsMeaning: 'A 407 has a challenge, and a client that knows its proxy.',
      notThatNumber: 'The intermediary is one that can be answered with credentials in a header.',
    },
    {
      code: 403,
      notItsMeaning: 'A 407 tells how to get through.',
      notThatNumber: 'Credentials would open the way here.',
    },
  ],
  wrongHeaders: [
    {
      name: 'WWW-Authenticate',
      whyNot: 'It is the site’s challenge; the proxy’s has a name of its own.',
    },
    { name: 'Proxy-Authorization', whyNot: 'It is what the client sends in return.' },
    { name: 'Via', whyNot: 'It records who passed a message on, and asks for nothing.' },
  ],
  exchange: [
    { from: 'client', to: 'gateway', says: 'GET http://news.example/' },
    { at: 'gateway', note: 'does not know this client' },
    { from: 'gateway', to: 'client', status: 407, header: 'Proxy-Authenticate: Basic' },
    { from: 'client', to: 'gateway', says: 'GET …', header: 'Proxy-Authorization: Basic …' },
    { from: 'gateway', to: 'origin', says: 'GET /' },
  ],
}
