import type { GuideWords } from '../entry.ts'

export const words: GuideWords = {
  points: [
    {
      title: 'Origin, gateway, proxy, cache, tunnel',
      text: 'The origin has the resource. A gateway stands in for origins, a proxy acts for clients, a cache answers from its store.',
      section: 'RFC 9110, Section 3.7',
    },
    {
      title: 'Only in the middle',
      text: '502 and 504 need a server behind; 407 and 203 come from proxies; 511 from a network that intercepts.',
      section: 'RFC 9110, Section 15.6.3',
    },
    {
      title: 'Only at the end',
      text: '428 is the origin’s own demand; 421 must not come from a proxy.',
      section: 'RFC 9110, Section 15.5.20',
    },
  ],
  questions: {
    'who-502': {
      prompt: 'An application has no server behind it and crashes. Can it answer 502?',
      hint: 'What is a gateway?',
      right: 'No: only a gateway or proxy can say that',
      why: '502 speaks of an invalid answer from a server further in.',
      wrong: [
        {
          text: 'Yes: it is the code for any kind of crash',
          whyNot: 'For its own failure a server has 500.',
        },
        {
          text: 'Yes, if a proxy stands in front of it',
          whyNot: 'Then the proxy may say it, not the application.',
        },
      ],
      section: 'RFC 9110, Section 15.6.3',
    },
    'who-203': {
      prompt: 'Who sends a 203?',
      hint: 'Somebody has changed something.',
      right: 'A proxy that has changed the origin’s answer',
      why: 'It marks a 200 that was transformed on the way.',
      wrong: [
        {
          text: 'An origin that is not sure of its own data',
          whyNot: 'The origin is the authority on its resource, by definition.',
        },
        {
          text: 'A client that has merged two answers',
          whyNot: 'Clients send requests, and no codes.',
        },
      ],
      section: 'RFC 9110, Section 15.3.4',
    },
    'who-407': {
      prompt: 'Who sends a 407?',
      hint: 'The header’s name tells.',
      right: 'A proxy, for credentials of its own',
      why: 'The challenge is in Proxy-Authenticate.',
      wrong: [
        {
          text: 'A site that is reached through a proxy',
          whyNot: 'The site’s own code is 401, which passes through the proxy.',
        },
        {
          text: 'A client that does not trust its proxy',
          whyNot: 'Only responses have status codes.',
        },
      ],
      section: 'RFC 9110, Section 15.5.8',
    },
    'who-511': {
      prompt: 'A guest’s browser asks for a news site and gets a 511. Who has sent it?',
      hint: 'It speaks for the network.',
      right: 'The hotel’s intercepting proxy',
      why: 'It controls the access to the network, and wants a login first.',
      wrong: [
        { text: 'The site’s own origin server', whyNot: 'Origin servers must not generate it.' },
        {
          text: 'The site’s content network',
          whyNot: 'It stands in for the site, which a 511 has nothing to do with.',
        },
      ],
      section: 'RFC 6585, Section 6',
    },
    'who-504-cache': {
      prompt: 'When does a cache send a 504 although no server was slow?',
      hint: 'Look at what a request may demand.',
      right: 'When the client wants a stored answer only, and there is none',
      why: 'only-if-cached forbids it to ask, and a 504 is the answer then.',
      wrong: [
        {
          text: 'When its own store has been full for longer than a minute',
          whyNot: 'A full store just does not keep the next response.',
        },
        {
          text: 'When the stored copy is older than the answer of the origin',
          whyNot: 'An old copy is validated or fetched again.',
        },
      ],
      section: 'RFC 9111, Section 5.2.1.7',
    },
    'who-428': {
      prompt: 'Why does a CDN have no business sending 428 on its own?',
      hint: 'Who knows which changes are risky?',
      right: 'The origin server alone demands the condition',
      why: 'RFC 6585 speaks of the origin server, which knows its resources.',
      wrong: [
        {
          text: 'A CDN cannot read the headers of a request',
          whyNot: 'It reads them all the time, for caching.',
        },
        {
          text: 'A CDN may use 4xx codes only for its cache',
          whyNot: 'Nothing limits it so; other 4xx may well come from a CDN.',
        },
      ],
      section: 'RFC 6585, Section 3',
    },
    'who-421': {
      prompt: 'Who may generate a 421?',
      hint: 'It is about having the authority to answer.',
      right: 'An origin server or a gateway',
      why: 'Both can be asked for a host that they do not speak for.',
      wrong: [
        {
          text: 'Whoever passes requests on',
          whyNot: 'A proxy passes them on, and must not generate a 421.',
        },
        { text: 'A proxy that has been set up', whyNot: 'RFC 9110 forbids it to proxies.' },
      ],
      section: 'RFC 9110, Section 15.5.20',
    },
    'who-304': {
      prompt: 'A client without any copy asks through a cache with a plain GET. Can it get a 304?',
      hint: 'Who asked the question?',
      right: 'No: a 304 answers only a conditional request',
      why: 'Without a copy there is no condition, so the cache has to send the whole.',
      wrong: [
        {
          text: 'Yes, if the cache’s own copy is still fresh',
          whyNot: 'Then the cache sends its copy with a 200.',
        },
        {
          text: 'Yes, if the origin sent a 304 to the cache',
          whyNot: 'That one was for the cache, which then answers with a 200.',
        },
      ],
      section: 'RFC 9110, Section 15.4.5',
    },
  },
}
