import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A sign-up endpoint. This API answers every body that it cannot use with its one generic client error, whatever the reason.',
  source: `@app.post("/users")
def create_user():
    data = request.get_json(silent=True) or {}
    email = data.get("email")
    if not email:
        return {"error": "An e-mail address is required"}, «1»

    if find_user(email):
        return {"error": "This address has an account"}, «2»

    user = save_user(email)
    return user, «3», {"Location": f"/users/{user['id']}"}`,
  blanks: [
    {
      answer: 400,
      asks: 'The e-mail address is missing.',
      why: 'The request lacks what it needs, and this API has one generic code for that.',
      beside:
        'A body that names the missing field helps; 422 would be the sharper choice in an API that uses it.',
      whyNot: {
        422: 'It would be fitting elsewhere, but the brief says that all unusable bodies get the one generic code.',
        409: 'No stored user is involved: nobody can clash with an address that was not given.',
      },
      sections: ['RFC 9110, Section 15.5.1'],
    },
    {
      answer: 409,
      asks: 'The address already has an account.',
      why: 'The request is fine and clashes with a stored account.',
      beside:
        'Say in the body what clashed. It does tell strangers who has an account: some sign-ups avoid that.',
      whyNot: {
        400: 'The body was usable, and yesterday it would have gone through.',
        404: 'A user was found, which is the trouble.',
      },
      sections: ['RFC 9110, Section 15.5.10'],
    },
    {
      answer: 201,
      asks: 'The user has been saved.',
      why: 'A new user exists by now.',
      beside:
        'Location says where; without it the address of the collection itself would count as the new user.',
      whyNot: {
        200: 'Something came into being, and Location has to go with the code that says so.',
        202: 'save_user has returned: the user exists and nothing is pending.',
      },
      sections: ['RFC 9110, Section 9.3.3', 'RFC 9110, Section 15.3.2'],
    },
  ],
}
