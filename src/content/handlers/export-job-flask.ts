import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'All callers share one queue of background jobs; an export is made minutes after its POST, and the reply to the POST speaks of the export, not of the job. The address of a job reports its state, until the finished export can be fetched from an address of its own.',
  source: `@app.post("/exports")
def start_export():
    if queue.is_full():
        wait = {"Retry-After": "120"}
        return {"error": "The queue is full"}, «1», wait
    job = queue.add("export")
    return {"watch": url_for("show_job", job_id=job.id)}, «2»

@app.get("/jobs/<job_id>")
def show_job(job_id):
    job = queue.find(job_id)
    if job is None:
        raise NotFound
    if job.file_url:
        return redirect(job.file_url, code=«3»)
    return {"state": job.state}, «4»`,
  blanks: [
    {
      answer: 503,
      asks: 'The shared queue has no room left.',
      why: 'The service is too busy just now, whoever asks, and expects to have room again.',
      beside: 'Retry-After may say when to come back.',
      whyNot: {
        429: 'All callers share the queue, and nobody has counted how often this one asked.',
        500: 'Nothing broke: the handler foresees a full queue, and room is expected in two minutes.',
      },
      sections: ['RFC 9110, Section 15.6.4'],
    },
    {
      answer: 202,
      asks: 'The job has been added to the queue.',
      why: 'The wish for an export was taken in, and the export itself is still to be made.',
      beside: 'The body ought to say where the work can be watched, as this one does.',
      whyNot: {
        200: 'The export that was asked for is minutes away; a place in the queue is not the outcome.',
        201: 'The reply speaks of the export, not of the job, and the export does not exist yet.',
      },
      sections: ['RFC 9110, Section 15.3.3'],
    },
    {
      answer: 303,
      asks: 'The export is finished and has an address of its own.',
      why: 'The outcome is a different resource, and the client is sent to fetch it with GET.',
      beside: 'Location names the finished file.',
      whyNot: {
        201: 'This GET made nothing: the job had made the file earlier.',
        301: 'The job keeps its address; the file is another resource, not the job in a new place.',
      },
      sections: ['RFC 9110, Section 15.4.4'],
    },
    {
      answer: 200,
      asks: 'The export is not finished yet, and the client asked how the job stands.',
      why: 'This request asked for the state of the job, and here it is.',
      whyNot: {
        202: 'Only the job is unfinished: the question how it stands has been answered in full.',
        204: 'The reply carries the job’s state as JSON, so there is something to send.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
