import type { GuideWords } from '../entry.ts'

export const words: GuideWords = {
  points: [
    {
      title: 'A rule of thumb is not a mistake',
      text: 'It is right most days, and it is what you will remember. Know the one place where it breaks.',
      section: 'RFC 9110, Section 15',
    },
    {
      title: 'Where they break',
      text: 'Most of them take one common case for the whole meaning: POST for 201, DELETE for 204, a login for 403, a crash for 500.',
      section: 'RFC 9110, Section 15.5.4',
    },
    {
      title: 'What is missing most often',
      text: 'The headers: WWW-Authenticate with 401, Location with 201, Allow with 405. And the content of an error, which should say what is wrong.',
      section: 'RFC 9110, Section 15.5',
    },
  ],
  questions: {
    'ok-is-data': {
      prompt: '“A 200 brings the data.” Does that always hold?',
      hint: 'Think of a POST that worked.',
      right: 'Rule of thumb: after a POST it may be a report on what was done',
      why: 'What the content of a 200 is depends on the method: for GET the thing itself, for POST the outcome.',
      wrong: [
        {
          text: 'Rule: whatever the method, a 200 carries the thing at the address',
          whyNot: 'That is so for GET; a POST’s 200 tells how the action went.',
        },
        {
          text: 'Wrong: a 200 says that it worked, and its content is up to the client',
          whyNot:
            'The server decides on the content, by the method and by what the client prefers.',
        },
      ],
      section: 'RFC 9110, Section 15.3.1',
    },
    'created-post': {
      prompt: '“A POST that worked is answered with 201.” Does that always hold?',
      hint: 'Not each POST leaves something new behind.',
      right: 'Rule of thumb: a search by form creates nothing, so it gets another code',
      why: '201 is for requests that have made a resource; a POST that makes none gets 200, 204 or 303.',
      wrong: [
        {
          text: 'Rule: 201 belongs to the method, as Allow belongs to its own refusal',
          whyNot: 'No code is tied to the method: what has happened decides.',
        },
        {
          text: 'Wrong: 201 belongs to PUT alone, since only PUT names a new address',
          whyNot: 'A POST may create as well, and then it should say 201.',
        },
      ],
      section: 'RFC 9110, Section 9.3.3',
    },
    'created-not-ok': {
      prompt: '“What has made a resource should say 201, rather than 200.” Does that always hold?',
      hint: 'Two methods, two strengths.',
      right: 'Rule: an obligation for PUT, and firm advice for POST',
      why: 'The RFC says MUST for PUT and SHOULD for POST.',
      wrong: [
        {
          text: 'Rule of thumb: it is good style, and no RFC has a word on it',
          whyNot: 'Two sections have: one on PUT, one on POST.',
        },
        {
          text: 'Wrong: 200 and 201 are the same to every client, so both will do',
          whyNot: 'A client learns from 201 that there is something new, and from Location where.',
        },
      ],
      section: 'RFC 9110, Section 9.3.4',
    },
    'no-content-delete': {
      prompt: '“DELETE is answered with 204.” Does that always hold?',
      hint: 'The section on the method lists three codes.',
      right: 'Rule of thumb: 202 while it is still to happen, 200 with a report',
      why: 'All three are named for a DELETE that was accepted.',
      wrong: [
        {
          text: 'Rule: once the thing has gone, there is nothing that could be sent',
          whyNot: 'A report on the deletion can be sent, with 200.',
        },
        {
          text: 'Wrong: 204 is for saved forms, and a deletion has to say 410',
          whyNot: '410 is for later requests to what is no longer there.',
        },
      ],
      section: 'RFC 9110, Section 9.3.5',
    },
    'moved-links': {
      prompt: '“After a 301, clients rewrite their links.” Does that always hold?',
      hint: 'The RFC has a sober word on it.',
      right: 'Rule of thumb: they may, and the RFC notes that most do not',
      why: 'The text invites link editing and says itself that this is usually ignored.',
      wrong: [
        {
          text: 'Rule: a client that keeps the old address breaks the protocol',
          whyNot: 'Nothing obliges a client; it is only allowed to.',
        },
        {
          text: 'Wrong: only 308 lets a client replace the old address by the new',
          whyNot: 'Both permanent redirects allow it.',
        },
      ],
      section: 'RFC 9110, Section 15.4.2',
    },
    'found-temporary': {
      prompt: '“A 302 leaves the old address in force.” Does that always hold?',
      hint: 'It is about the next request, some days later.',
      right: 'Rule: the move may change, so clients should go on asking there',
      why: 'The thing is elsewhere only for now, and the original URI stays the one to use.',
      wrong: [
        {
          text: 'Rule of thumb: after some weeks it counts as moved for good',
          whyNot: 'No period turns it into a permanent redirect.',
        },
        {
          text: 'Wrong: a 302 replaces it, and 307 is the one that does not',
          whyNot: '302 and 307 differ in the method, and both are temporary.',
        },
      ],
      section: 'RFC 9110, Section 15.4.3',
    },
    'not-modified-empty': {
      prompt: '“A 304 comes without content.” Does that always hold?',
      hint: 'How does the message end?',
      right: 'Rule: it ends with its headers, and those can matter',
      why: 'There is no content, but headers such as ETag and Cache-Control are sent.',
      wrong: [
        {
          text: 'Rule of thumb: a short page may be sent along all the same',
          whyNot: 'It cannot have content: the message is over after the header section.',
        },
        {
          text: 'Wrong: it carries only the part that has changed since',
          whyNot: 'Sending differences is what 226 does; with 304 nothing has changed.',
        },
      ],
      section: 'RFC 9110, Section 15.4.5',
    },
    'bad-request-field': {
      prompt: '“A missing field is a 400.” Does that always hold?',
      hint: 'Two codes are in use for it.',
      right: 'Rule of thumb: it may be, and 422 says more once the body has been read',
      why: '400 covers whatever is wrong with a request; 422 adds that it was understood.',
      wrong: [
        {
          text: 'Rule: a field that is not there breaks the syntax, and syntax is 400',
          whyNot: 'JSON without a field is still correct JSON.',
        },
        {
          text: 'Wrong: since 422 exists, 400 is kept for what cannot be parsed at all',
          whyNot: 'That was once said of 400; RFC 9110 limits it no longer.',
        },
      ],
      section: 'RFC 9110, Section 15.5.21',
    },
    'unauthorized-nobody': {
      prompt: '“A 401 means that nobody is logged in.” Does that always hold?',
      hint: 'What if somebody tried?',
      right: 'Rule of thumb: a wrong or stale token gets one as well',
      why: '401 covers credentials that are absent and those that were not accepted.',
      wrong: [
        {
          text: 'Rule: with any credentials at all, a refusal has to be 403',
          whyNot: 'Credentials that are not valid are refused with 401.',
        },
        {
          text: 'Wrong: a 401 says that the user is known and lacks a role',
          whyNot: 'That describes the usual 403.',
        },
      ],
      section: 'RFC 9110, Section 15.5.2',
    },
    'forbidden-logged-in': {
      prompt: '“A 403 means: you are logged in, and may not.” Does that always hold?',
      hint: 'Does the refusal have to be about a person?',
      right: 'Rule of thumb: a refusal can have nothing to do with who asks',
      why: '403 needs no login: a blocked country or a protected folder will do.',
      wrong: [
        {
          text: 'Rule: without a login the server has to answer 401 first',
          whyNot: 'Where logging in would not help, 403 is right at once.',
        },
        {
          text: 'Wrong: a 403 asks for credentials that are better than these',
          whyNot: 'It is 401 that asks; a client may try others after 403, but is not asked to.',
        },
      ],
      section: 'RFC 9110, Section 15.5.4',
    },
    'who-are-you': {
      prompt: '“Nobody signed in: 401. Somebody signed in: 403.” Does that always hold?',
      hint: 'Think of a session that ran out, and of a blocked country.',
      right: 'Rule of thumb: what decides is whether credentials could cure it',
      why: 'A stale session is cured by signing in anew, a blocked country by no login.',
      wrong: [
        {
          text: 'Rule: the two codes are defined by the state of the session',
          whyNot: 'Neither definition mentions sessions.',
        },
        {
          text: 'Wrong: it is the other way round, as the phrase of 401 shows',
          whyNot: 'The phrase misleads: 401 is about authentication.',
        },
      ],
      section: 'RFC 9110, Section 15.5.4',
    },
    'not-found-nothing': {
      prompt: '“A 404 means that there is no such thing.” Does that always hold?',
      hint: 'Could a server have a reason to keep quiet?',
      right: 'Rule of thumb: it may exist, and the server will not say so',
      why: 'The definition names both: none was found, or its existence is not disclosed.',
      wrong: [
        {
          text: 'Rule: hiding something behind a 404 is a breach of the RFC',
          whyNot: 'The text on 403 offers 404 for precisely that.',
        },
        {
          text: 'Wrong: it says that the thing is gone for good and forgotten',
          whyNot: '404 says nothing on how long; for good is 410.',
        },
      ],
      section: 'RFC 9110, Section 15.5.5',
    },
    'conflict-email': {
      prompt: '“A taken email address is a 409.” Does that always hold?',
      hint: 'What is in conflict with what?',
      right: 'Rule of thumb: many APIs do it so, others choose 422, both with reason',
      why: 'The conflict is with what is stored, though the target of the POST is the list of users.',
      wrong: [
        {
          text: 'Rule: the RFC names doubled addresses as its example of a 409',
          whyNot: 'Its example is a PUT with an older version of the thing.',
        },
        {
          text: 'Wrong: a taken address is a failed precondition, and so a 412',
          whyNot: '412 needs a condition in the request’s own headers.',
        },
      ],
      section: 'RFC 9110, Section 15.5.10',
    },
    'validation-422': {
      prompt: '“Validation failed: 422.” Does that always hold?',
      hint: 'What has to be true before anything is validated?',
      right: 'Rule of thumb: it fits once type and syntax were fine, and 400 may say it too',
      why: '422 has two preconditions, and 400 remains allowed.',
      wrong: [
        {
          text: 'Rule: whatever a validator rejects is a 422, broken JSON included',
          whyNot: 'Broken JSON is a matter of syntax, so 400.',
        },
        {
          text: 'Wrong: 422 is for WebDAV alone, and is no business of other APIs',
          whyNot: 'It has been part of the core since 2022.',
        },
      ],
      section: 'RFC 9110, Section 15.5.21',
    },
    'rate-429': {
      prompt: '“Over the rate limit: 429.” Does that always hold?',
      hint: 'Look for the definition, outside of the core.',
      right: 'Rule: it was defined for just this, whoever is counted, and however',
      why: 'RFC 6585 leaves open how callers are told apart and what the limit is.',
      wrong: [
        {
          text: 'Rule of thumb: it is meant for limits a second, and not for those a day',
          whyNot: 'RFC 6585 names no span: a limit an hour or a day is one as well.',
        },
        {
          text: 'Wrong: a limit on calls is a refusal, so 403 is what the RFC wants',
          whyNot: 'Some APIs do that, but the code made for rate limits is 429.',
        },
      ],
      section: 'RFC 6585, Section 4',
    },
    'crash-500': {
      prompt: '“A 500 means that the code has crashed.” Does that always hold?',
      hint: 'The definition is wider.',
      right: 'Rule of thumb: any unexpected condition will do, a wrong setting too',
      why: 'The server met something unexpected; a crash is the best-known kind.',
      wrong: [
        {
          text: 'Rule: without an exception in the log there can be no 500',
          whyNot: 'The definition speaks of a condition, not of exceptions.',
        },
        {
          text: 'Wrong: a crash closes the connection, so no code is sent at all',
          whyNot: 'A process may die so; a handler that throws is usually answered with 500.',
        },
      ],
      section: 'RFC 9110, Section 15.6.1',
    },
    'gateway-502': {
      prompt: '“A 502 tells of an invalid response from the server behind.” Does that always hold?',
      hint: 'Who may say it?',
      right: 'Rule: a gateway or proxy got something it could not use',
      why: 'Definition and sentence agree, as long as the speaker is a gateway or proxy.',
      wrong: [
        {
          text: 'Rule of thumb: only where the server behind sent a 500',
          whyNot: 'A 500 from there is a valid response, and is passed on as it came.',
        },
        {
          text: 'Wrong: it says that this server cannot cope with the load',
          whyNot: 'That would be a 503.',
        },
      ],
      section: 'RFC 9110, Section 15.6.3',
    },
    'down-503': {
      prompt: '“A 503 means that the server is down.” Does that always hold?',
      hint: 'Who is sending it?',
      right: 'Rule of thumb: one that is really down sends nothing at all',
      why: '503 is sent by something that still runs: overloaded, or in maintenance.',
      wrong: [
        {
          text: 'Rule: clients get a 503 whenever a connection is refused',
          whyNot: 'A refused connection brings no response, and so no code.',
        },
        {
          text: 'Wrong: a 503 is for failures that nobody had foreseen',
          whyNot: 'For those there is 500; 503 is known and passing.',
        },
      ],
      section: 'RFC 9110, Section 15.6.4',
    },
    'slow-504': {
      prompt: '“A 504 means that the server behind did not answer in time.” Does that always hold?',
      hint: 'Whose patience ended?',
      right: 'Rule: a gateway or proxy has waited for it in vain',
      why: 'That is the definition, word for word in other words.',
      wrong: [
        {
          text: 'Rule of thumb: a slow page of a lone server is a 504 too',
          whyNot: 'Without a server behind there is no 504.',
        },
        {
          text: 'Wrong: it is the client that took too long to send its part',
          whyNot: 'That would be a 408.',
        },
      ],
      section: 'RFC 9110, Section 15.6.5',
    },
    'client-fault': {
      prompt: '“A 4xx means that the client did something wrong.” Does that always hold?',
      hint: 'The RFC chooses a careful verb.',
      right: 'Rule of thumb: it seems so to the server, and often nobody is to blame',
      why: 'A first visit without credentials gets 401, a stale link 404: the class says “seems to have erred”.',
      wrong: [
        {
          text: 'Rule: a 4xx proves a mistake in the program that has sent the request',
          whyNot: 'The address may come from a page that was right last year.',
        },
        {
          text: 'Wrong: a 4xx is about the connection, and mistakes are told by 5xx',
          whyNot: '5xx are for failures on the other side.',
        },
      ],
      section: 'RFC 9110, Section 15.5',
    },
    'server-fault': {
      prompt: '“A 5xx means that something failed on the server’s side.” Does that always hold?',
      hint: 'Compare the definitions of the two error classes.',
      right: 'Rule: it knows that it has erred, or that it cannot do it',
      why: 'The class is for a server that is aware of its own failure or inability.',
      wrong: [
        {
          text: 'Rule of thumb: after a 5xx it is mostly the request’s fault',
          whyNot: 'A faulty request belongs to the 4xx.',
        },
        {
          text: 'Wrong: a 5xx says that the connection failed on the way',
          whyNot: 'Without a connection there is no response at all.',
        },
      ],
      section: 'RFC 9110, Section 15.6',
    },
    'flask-created': {
      prompt:
        '“A handler that ends in: return jsonify(user), 201, is complete.” Does that always hold?',
      hint: 'Where is the new user?',
      right: 'Rule of thumb: a Location should say where the user now lives',
      why: 'Without Location the address of the request counts as the new thing, and here that is the list.',
      wrong: [
        {
          text: 'Rule: with the user as content, the response needs no header',
          whyNot: 'The content shows the user, but no program learns the address from it.',
        },
        {
          text: 'Wrong: a 201 has to be empty, so the JSON must go',
          whyNot: 'A 201 may well show what it has made.',
        },
      ],
      section: 'RFC 9110, Section 9.3.3',
    },
    'flask-bad-body': {
      prompt: '“One 400 will do for any JSON body that is wrong.” Does that always hold?',
      hint: 'Type, syntax, rules.',
      right: 'Rule of thumb: allowed, but it hides a wrong type and a broken rule',
      why: '415 says that the type is wrong, 422 that the values are; 400 is the plain one.',
      wrong: [
        {
          text: 'Rule: a server cannot tell these cases apart before it has parsed',
          whyNot: 'The type stands in a header, to be seen before anything is parsed.',
        },
        {
          text: 'Wrong: each kind of mistake has a code of its own that must be used',
          whyNot: '400 is always allowed for a request that is wrong.',
        },
      ],
      section: 'RFC 9110, Section 15.5.16',
    },
    'flask-taken': {
      prompt: '“A sign-up form should say that the address is taken.” Does that always hold?',
      hint: 'Who may be asking?',
      right: 'Rule of thumb: it helps, and tells strangers who has an account',
      why: 'A 409 should explain the conflict, yet some sites keep quiet and send a mail.',
      wrong: [
        {
          text: 'Rule: a server has to explain each conflict, whatever it reveals',
          whyNot: 'Explaining is a SHOULD, and privacy is a reason not to.',
        },
        {
          text: 'Wrong: a conflict may be explained only after the user signs in',
          whyNot: 'No RFC ties the explanation to a login.',
        },
      ],
      section: 'RFC 9110, Section 15.5.10',
    },
    'codes-suffice': {
      prompt: '“With the right codes, an API needs no error messages.” Does that always hold?',
      hint: 'What should the content of an error hold?',
      right: 'Wrong: content should say what has failed, and whether it lasts',
      why: 'For both error classes the RFC asks for an explanation, except after HEAD.',
      wrong: [
        {
          text: 'Rule: the number is the message, and content only repeats it',
          whyNot: 'One number stands for many causes; only the content can tell which.',
        },
        {
          text: 'Rule of thumb: messages are for people, and APIs have no readers',
          whyNot: 'Somebody has to mend what the API reports, and reads it.',
        },
      ],
      section: 'RFC 9110, Section 15.5',
    },
    'first-clue': {
      prompt: '“When a request fails, look at the code first.” Does that always hold?',
      hint: 'Did a response arrive at all?',
      right: 'Rule of thumb: some failures have none, for want of a response',
      why: 'A refused connection, an unknown name or a bad certificate comes without any number.',
      wrong: [
        {
          text: 'Rule: every failure has a code, even if a browser hides it',
          whyNot: 'A code comes with a response, and a failure may come before one.',
        },
        {
          text: 'Wrong: codes are for programs, and people should read the phrase',
          whyNot: 'The phrase says no more than the number, and is often missing.',
        },
      ],
      section: 'RFC 9110, Section 15',
    },
  },
}
