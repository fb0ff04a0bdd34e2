import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'An export is built by a job. The client asks for it, looks at the job now and then, and is sent to the finished file, which has an address of its own.',
  source: `@app.post("/exports")
def start_export():
    if queue.is_full():
        return {"error": "Come back later"}, «1», {"Retry-After": "120"}
    job = queue.add("export")
    return {"status": "queued"}, «2», {"Location": f"/jobs/{job.id}"}

@app.get("/jobs/<job_id>")
def show_job(job_id):
    job = queue.get(job_id)
    if job.done:
        return "", «3», {"Location": job.file_address}
    return {"status": job.status}, «4»`,
  blanks: [
    {
      answer: 503,
      asks: 'The queue has no room, for anyone.',
      why: 'The service is overloaded for the moment, whoever asks.',
      beside: 'Retry-After says when to come back; it is optional.',
      whyNot: {
        429: 'The queue is full for everybody; this caller has not asked too often.',
        202: 'Nothing is taken in when there is no room.',
      },
      sections: ['RFC 9110, Section 15.6.4'],
    },
    {
      answer: 202,
      asks: 'The job is in the queue.',
      why: 'It is taken in and not done.',
      beside: 'A link to the job lets the client watch it.',
      whyNot: {
        201: 'The export that was asked for does not exist yet.',
        200: 'There is no outcome so far, only a place in a queue.',
      },
      sections: ['RFC 9110, Section 15.3.3'],
    },
    {
      answer: 303,
      asks: 'The job is done, and the file has another address.',
      why: 'The outcome is another resource, to be fetched with GET.',
      whyNot: {
        301: 'The job itself has not moved; the file is something else.',
        204: 'There is somewhere to go next, which an empty success does not tell.',
      },
      sections: ['RFC 9110, Section 15.4.4'],
    },
    {
      answer: 200,
      asks: 'The job is still running; the client asked how it stands.',
      why: 'The question was how the job stands, and here is the answer.',
      whyNot: {
        202: 'This request asked for a status, and it has been answered in full.',
        304: 'No condition was sent, and the status is sent along.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
