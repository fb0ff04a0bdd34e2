import type { StatusCode } from './registry.ts'

/**
 * What each code tells the client, in one sentence or two of at most 140 characters. Neither number nor phrase occurs,
 * so that the sentence can be asked about; and no other code fits it.
 */
export const meanings: Readonly<Record<StatusCode, string>> = {
  200: 'The request did what its method asks for, and the response carries the outcome, even if that is an empty list.',
  201: 'The request has been carried out and brought a new resource into being, at an address the client can use.',
  202: 'The request was taken in and will be worked on, but the work is not finished and may yet come to nothing.',
  204: 'The action worked, and the headers are the whole answer: there is nothing to put in a body.',
  206: 'Here are only the ranges that the client asked for, each marked with its place in the whole representation.',
  301: 'The resource has a new address for good; use that from now on. A client may turn a POST into a GET on the way.',
  302: 'The resource is at another address for the moment; keep using this one. A client may turn a POST into a GET.',
  303: 'The outcome has a page of its own: fetch that with GET, whatever method this request had used.',
  304: 'The copy that the client has stored is still good, so the server sends none: go on using that one.',
  307: 'The resource is at another address for the moment; repeat the same method there, so that a POST stays a POST.',
  308: 'The resource has a new address for good; repeat the same method there, so that a POST stays a POST.',
  400: 'The server finds fault with the request and will not process it, and no narrower code says what is wrong.',
  401: 'Valid credentials for this resource are missing: the response says how to present some, and then to try again.',
  403: 'The server understood what was asked and refuses to do it; asking again with the same credentials will not help.',
  404: 'There is nothing to show at this address, or nothing that may be admitted; whether that will last is left open.',
  405: 'The server knows this verb, but this resource does not support it; the response lists the ones that it does.',
  406: 'None of the forms in which the resource exists fits what the client said it would take, and no default is sent.',
  409: 'What was asked clashes with the present state of the resource; the client may sort that out and send it again.',
  410: 'What lived at this address was taken away on purpose and is not expected back; links to it should go.',
  412: 'The client said in its headers: only if this holds. It does not hold, so the request was turned down.',
  415: 'What the client sent is in a format, or under a coding, that this resource does not take for this method.',
  422: 'The format is known and the syntax is sound, but the instructions in it cannot be followed as they stand.',
  429: 'This client has asked too often in a given time and should slow down; the response may say how long to wait.',
  500: 'An unforeseen failure on the answering side kept it from doing what was asked, and no narrower code fits.',
  501: 'The server lacks the ability to do this at all, for any resource: most often it does not know the verb.',
  502: 'Standing in for another server, this one passed the request on and got an answer back that makes no sense.',
  503: 'The server cannot take this on for the time being, through overload or planned upkeep, and expects to recover.',
  504: 'Standing in for another server, this one passed the request on, but no answer came back soon enough.',
}
