import type { DistinctionWords } from '../entry.ts'
import { firstCase, firstSections } from '../first.ts'

export const words: DistinctionWords = {
  answers: {
    401: 'Yes: they are missing, wrong or expired, and the response says how to present some.',
    403: 'No: the request is understood and refused, and the same credentials will fail again.',
  },
  contrast: [
    {
      aspect: 'What the server knows',
      cells: ['not yet who is asking', 'enough, and the answer is no'],
    },
    { aspect: 'Must go with it', cells: ['WWW-Authenticate', 'nothing, in HTTP itself'] },
    {
      aspect: 'The cure',
      cells: ['credentials that are valid', 'a grant, perhaps another account, or nothing at all'],
    },
    { aspect: 'Signed in or not', cells: ['not, or not validly', 'either'] },
    {
      aspect: 'Next move of the client',
      cells: ['sign in and repeat', 'stop, ask for access, or try another account'],
    },
  ],
  sections: firstSections,
  cases: [
    {
      ...firstCase,
      clauses: { access: { 'not signed in': 'no session had come with her request' } },
    },
    {
      id: 'intern-expired',
      story:
        'An intern’s phone app asks the company’s API for the canteen menu on Monday morning. Her token ran out over the weekend, so the server cannot tell who is asking for the menu, which every employee may see.',
      facts: { access: 'rejected' },
      clauses: { access: { refused: 'her token had been valid and the menu closed to interns' } },
      why: 'The token has expired: with a fresh one the menu is hers.',
      whyNot: {
        403: 'Every employee may see the menu, so nothing is refused to her once her token is fresh.',
      },
    },
    {
      id: 'token-missing',
      story:
        'A mobile app calls GET /me/orders and has forgotten to send its access token. The endpoint is for signed-in users, and any of them may list their own orders.',
      facts: { access: 'not signed in' },
      clauses: {
        access: { refused: 'the call had been known and had lacked the right to list orders' },
      },
      why: 'No credentials came along, and valid ones would be enough.',
      whyNot: { 403: 'Any signed-in user may do this, so the only thing lacking is the token.' },
    },
    {
      id: 'token-scope',
      story:
        'A mobile app calls DELETE /me/orders/7 with a genuine access token. The token was issued for reading only, and the API says openly what is lacking.',
      facts: { method: 'DELETE', access: 'refused' },
      clauses: { access: { 'not signed in': 'the app had sent no token' } },
      why: 'The token is genuine and its scope does not cover the deletion.',
      whyNot: {
        401: 'The token is valid, and proving once more who is asking would not widen its scope.',
      },
    },
    {
      id: 'signature-wrong',
      story:
        'A partner calls an API with a signed token. The signature does not check out against any of the known keys, so the token proves nothing.',
      facts: { access: 'rejected' },
      clauses: {
        access: { refused: 'the signature had checked out and the partner had lacked the right' },
      },
      why: 'The credentials that were sent are not valid, and better ones would be the cure.',
      whyNot: {
        403: 'Nothing has been decided about rights: the caller has not proved who it is.',
      },
    },
    {
      id: 'country-blocked',
      story:
        'A streaming site licenses a film for Europe only. A visitor from elsewhere asks for it, without being signed in; signing in is not even offered for this page.',
      facts: { access: 'refused' },
      clauses: { access: { 'not signed in': 'the film had been there for anyone who signs in' } },
      why: 'The reason is where the visitor is, and no credentials would cure it.',
      whyNot: { 401: 'The page asks nobody to sign in, so a challenge would lead nowhere.' },
    },
    {
      id: 'basic-password',
      story:
        'A script sends Basic authentication to a build server. The user exists, but the password was changed last week and no longer matches.',
      facts: { access: 'rejected' },
      clauses: {
        access: { refused: 'the password had matched and the user had lacked the right' },
      },
      why: 'The password that was sent is out of date; the current one is the cure to try.',
      whyNot: {
        403: 'The user may well be allowed in: nobody got as far as looking at the rights.',
      },
    },
    {
      id: 'suspended-user',
      story:
        'A user signs in to a forum with the right password and tries to write a post. Moderators have taken the right to write from the account until next month.',
      facts: { access: 'refused' },
      clauses: { access: { 'not signed in': 'the user had not signed in' } },
      why: 'Who it is has been settled; the account is not permitted to write.',
      whyNot: { 401: 'The password was right, so presenting it again brings nothing.' },
    },
    {
      id: 'bot-key',
      story:
        'A bot calls a weather API with an API key that was never issued: it holds a typing error. The API wants a valid key with every call, and any valid key may read the forecast.',
      facts: { access: 'rejected' },
      clauses: { access: { refused: 'the key had been a valid one that may not read forecasts' } },
      why: 'The key is not valid, and any valid one would be let through.',
      whyNot: { 403: 'The forecast is open to every key, so no permission is lacking.' },
    },
    {
      id: 'internal-path',
      story:
        'A request from the internet asks for /internal/metrics. The server serves that path to its own network only, whoever may be asking.',
      facts: { access: 'refused' },
      clauses: { access: { 'not signed in': 'the path had been open to whoever signs in' } },
      why: 'It is closed to the outside for everybody, with or without credentials.',
      whyNot: {
        401: 'No login opens this path from outside, so asking for one would be misleading.',
      },
    },
    {
      id: 'camera-no-password',
      story:
        'A program asks a camera on the network for its picture and sends no password. The camera shows its picture to anyone who signs in with a password of the house, and has said so in its manual.',
      facts: { access: 'not signed in' },
      clauses: {
        access: {
          refused: 'the program had signed in and this user had lacked the right to the picture',
        },
      },
      why: 'No password was sent, and one of the house would be enough.',
      whyNot: { 403: 'The camera shows its picture to anyone who has signed in.' },
    },
    {
      id: 'museum-guide-upload',
      story:
        'A museum guide is signed in with a valid token and wants to upload a plan. Guides may look at plans, and only curators may upload them, as every guide knows.',
      facts: { access: 'refused', existence: 'open' },
      clauses: { access: { 'not signed in': 'the guide had sent no token' } },
      why: 'Who she is has been established; uploading is for curators.',
      whyNot: { 401: 'Her token is valid, and presenting it again makes no curator of her.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /billing' }],
    after: {
      401: [
        { at: 'origin', note: 'no login came along, or a stale one' },
        { from: 'origin', to: 'client', status: 401, header: 'WWW-Authenticate: Bearer' },
        { at: 'client', note: 'signs in, and asks again' },
      ],
      403: [
        { at: 'origin', note: 'the login is good, the role is too small' },
        { from: 'origin', to: 'client', status: 403 },
        { at: 'client', note: 'asking again as the same user is no use' },
      ],
    },
  },
}
