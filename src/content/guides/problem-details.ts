import type { GuideWords } from '../entry.ts'

export const words: GuideWords = {
  points: [
    {
      title: 'One media type',
      text: 'application/problem+json marks a body as a problem, whatever the API. There is an XML form too.',
      section: 'RFC 9457, Section 3',
    },
    {
      title: 'Five members',
      text: 'type names the kind of problem by a URI, title says it in a few words, status repeats the code, detail explains this one occurrence, instance names it. All of them are optional.',
      section: 'RFC 9457, Section 3.1',
    },
    {
      title: 'type is the key',
      text: 'Programs should go by type. Without one it is about:blank, which says no more than the status code does, and then title should be the code’s phrase.',
      section: 'RFC 9457, Section 4.2.1',
    },
    {
      title: 'detail is for people',
      text: 'It should help the caller to put things right, and is not to be parsed. What programs need goes into members of your own.',
      section: 'RFC 9457, Section 3.1.4',
    },
    {
      title: 'Members of your own are welcome',
      text: 'A type may define more members, and whoever does not know them must ignore them.',
      section: 'RFC 9457, Section 3.2',
    },
    {
      title: 'Do not tell too much',
      text: 'Stack traces, host names and queries help attackers more than callers.',
      section: 'RFC 9457, Section 5',
    },
  ],
  questions: {
    'media-type': {
      prompt: 'An API sends its errors by RFC 9457, as JSON. What is the Content-Type?',
      hint: 'It has a suffix.',
      right: 'application/problem+json',
      why: 'That is the registered type for problems in JSON.',
      wrong: [
        {
          text: 'application/error+json',
          whyNot: 'No RFC defines this one, however natural it sounds.',
        },
        {
          text: 'application/json; problem',
          whyNot: 'Parameters of this kind are not defined for JSON.',
        },
      ],
      section: 'RFC 9457, Section 3',
    },
    'type-missing': {
      prompt: 'A problem document has no type. What is it taken to be?',
      hint: 'There is a default.',
      right: 'about:blank: it says no more than its code',
      why: 'That is the default value of type.',
      wrong: [
        {
          text: 'invalid: the document has to be dropped',
          whyNot: 'No member is mandatory, type included.',
        },
        {
          text: 'unknown: the title is used in its place',
          whyNot: 'title is for people and never stands in for type.',
        },
      ],
      section: 'RFC 9457, Section 3.1.1',
    },
    'status-member': {
      prompt:
        'What is the status member of a problem for, as the code is in the status line already?',
      hint: 'It may travel further than the status line.',
      right: 'It repeats the code, for readers of the body alone',
      why: 'It is advisory: logs and intermediaries may lose the status line.',
      wrong: [
        {
          text: 'It replaces the code if the two should differ',
          whyNot: 'The real code wins: a generator has to use the same in both.',
        },
        {
          text: 'It holds a finer code of the API’s own making',
          whyNot: 'Finer kinds belong in type, not in status.',
        },
      ],
      section: 'RFC 9457, Section 3.1.2',
    },
    'detail-member': {
      prompt: 'A form has two wrong fields. Where does a program look for which?',
      hint: 'One member is for people.',
      right: 'In a member that the problem’s type defines',
      why: 'Extension members are made for what programs need.',
      wrong: [
        {
          text: 'In detail, whose text a program can parse',
          whyNot: 'detail is for people and should not be parsed.',
        },
        {
          text: 'In title, which may differ for each occurrence',
          whyNot: 'title should stay the same for every occurrence of a type.',
        },
      ],
      section: 'RFC 9457, Section 3.2',
    },
    'title-member': {
      prompt: 'How should title behave from one occurrence to the next?',
      hint: 'There is another member for the particulars.',
      right: 'It stays the same for one type of problem',
      why: 'Only translation may change it; the particulars go into detail.',
      wrong: [
        {
          text: 'It names the occurrence, with time and user',
          whyNot: 'The occurrence has instance and detail.',
        },
        {
          text: 'It repeats the phrase of the status code',
          whyNot: 'That is right only where type is about:blank.',
        },
      ],
      section: 'RFC 9457, Section 3.1.3',
    },
    'unknown-members': {
      prompt: 'A client meets unknown members in a problem. What must it do?',
      hint: 'This is how formats grow.',
      right: 'Ignore them',
      why: 'Consumers must ignore extensions that they do not recognise.',
      wrong: [
        { text: 'Reject it', whyNot: 'Then nobody could ever add a member to a type.' },
        { text: 'Log them', whyNot: 'Nothing says so; it is allowed, and no duty.' },
      ],
      section: 'RFC 9457, Section 3.2',
    },
    'stack-trace': {
      prompt:
        'A developer wants the stack trace in the detail of every 500. What speaks against it?',
      hint: 'Who reads the answer?',
      right: 'It tells attackers about the inside of the server',
      why: 'RFC 9457 asks not to leak details of the implementation.',
      wrong: [
        {
          text: 'It makes the response too long for a cache to store',
          whyNot: 'Length is not the point, and a 500 is hardly cached.',
        },
        {
          text: 'It is forbidden for a 5xx to have a detail member',
          whyNot: 'Any problem may have one, in every class.',
        },
      ],
      section: 'RFC 9457, Section 5',
    },
    'instead-of-codes': {
      prompt:
        'An API sends 200 for everything and puts the error into a problem document. What is wrong with that?',
      hint: 'Who reads only the first line?',
      right: 'Caches, monitors and libraries take it for a success',
      why: 'Generic software goes by the code, and cannot know this API’s bodies.',
      wrong: [
        {
          text: 'Nothing: a problem document stands for itself alone',
          whyNot: 'The format is meant to go with a 4xx or 5xx, and to add to it.',
        },
        {
          text: 'A problem document needs a 400 and no other code',
          whyNot: 'It goes with whichever error code is right.',
        },
      ],
      section: 'RFC 9205, Section 4.6',
    },
  },
}
