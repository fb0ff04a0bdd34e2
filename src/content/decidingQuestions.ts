import type { DistinctionId } from './entry.ts'
import { firstQuestion } from './first.ts'

/** For each distinction, the one question that decides. */
const questions: Readonly<Record<DistinctionId, string>> = {
  '401-403': firstQuestion,
  '400-409-422':
    'Is the request itself broken, its content unacceptable, or does it clash with what is stored?',
  '400-422': 'Could the server parse the body?',
  '301-302': 'Should clients remember the new address?',
  '200-204-404': 'Does the thing at this URL exist, and is there something to send?',
  '502-503-504':
    'Who failed, and how: a bad answer from behind, no capacity here, or silence from behind?',
  '301-308': 'Moved for good: must a POST stay a POST?',
  '302-307': 'Elsewhere for now: must a POST stay a POST?',
  '200-202-204': 'Is the work finished, and is there something to say about it?',
  '404-410': 'Do you know that it is gone for good?',
  '403-404': 'May this caller learn that the resource exists?',
  '429-503': 'Is this caller over a limit, or can the service not cope?',
  '400-404': 'Is the request itself wrong, or is there nothing at its address?',
  '406-415': 'Which direction is the format problem: what comes back, or what was sent?',
  '302-303': 'Is it the same thing at another address, or another page that shows the result?',
  '502-504': 'Did the server behind say something unusable, or nothing in time?',
  '500-503': 'Is it an unforeseen failure, or a known and passing inability?',
  '500-502': 'Did this server break, or did the server behind it answer badly?',
  '307-308': 'Both keep the method: is it for now, or for good?',
  '405-501': 'Does the server know this method at all?',
  '408-504': 'Who was slow: the client with its request, or a server behind the gateway?',
  '409-412': 'Did the request carry a condition header that turned out false?',
  '409-428': 'Was there a clash, or is the demanded condition just missing?',
  '412-428': 'Was a condition sent and false, or was none sent?',
  '200-201-202': 'Is it done with nothing new made, done with something made, or only taken in?',
  '200-207': 'One outcome for the whole request, or one for each resource?',
  '204-205': 'Should the form be cleared for the next entry?',
  '401-407': 'Who wants the credentials: the site, or a proxy on the way?',
  '413-414': 'What is too big: the body, or the address?',
  '521-522-524':
    'How far did Cloudflare get: turned away, never connected, or connected and left waiting?',
  '502-504-521': 'Is it one of HTTP’s own gateway codes, or Cloudflare’s?',
  '409-423': 'Is there an explicit lock that somebody holds?',
  '301-307': 'Two questions at once: for good or for now, and must a POST stay a POST?',
  '403-451': 'Is the refusal a legal demand?',
  '429-529': 'Is this caller over its limit, or is the provider overloaded for everyone?',
  '420-429': 'Is it the registered code for a rate limit, or the number that Twitter once made up?',
  '400-412': 'Is the request itself wrong, or did a condition in its headers turn out false?',
  '401-404':
    'Should the caller be asked for credentials, or must it not learn that there is anything?',
  '415-422': 'Is it the wrong kind of body, or wrong values in the right kind?',
  '413-431': 'What is too big: the body, or the headers?',
  '426-505': 'Does the server name a protocol to change to, or refuse this version of HTTP?',
  '401-511': 'Does the site want a login, or the network in between?',
  '200-304': 'Is a body coming, or should the stored copy be used?',
  '304-412': 'The tag in If-None-Match fits: is it a GET or HEAD, or another method?',
  '200-206': 'Is the whole coming, or the range that was asked for?',
  '206-416': 'Can any of the requested range be sent?',
  '100-102-103': 'Go on sending, still at work, or start fetching?',
  '403-409': 'Is it not allowed, or just not possible in the present state?',
  '400-403': 'Is the request badly made, or well made and refused?',
  '301-410': 'Is there a successor to send people to?',
  '499-504': 'Who gave up waiting: the client, or the gateway?',
  '421-404': 'Has it come to the wrong server or connection, or is there nothing at the address?',
  '425-429': 'Too soon, during the TLS handshake, or too often?',
  '507-413': 'Is there no room left, or is this body over the limit?',
  '207-208': 'Is it the whole list of outcomes, or an entry in it that was listed before?',
  '208-508': 'Does the client know bindings, so that the list can go on?',
  '100-417': 'Will the expectation be met?',
  '411-413': 'Is the length missing, or is it too much?',
}

export function decidingQuestion(id: DistinctionId): string {
  return questions[id] ?? ''
}
