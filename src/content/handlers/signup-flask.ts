import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A sign-up endpoint that answers every unusable body, broken JSON or a missing field alike, with the generic client-error code; it has no code of its own for failed validation. Clashes with stored accounts are told apart from that.',
  source: `@app.post("/users")
def create_user():
    data = request.get_json(silent=True)
    email = data.get("email") if isinstance(data, dict) else None
    if not email:
        return {"error": "Send JSON with an e-mail address"}, «1»

    if find_user(email):
        return {"error": "This address has an account"}, «2»

    user = save_user(email)
    location = url_for("show_user", user_id=user["id"])
    return user, «3», {"Location": location}`,
  blanks: [
    {
      answer: 400,
      asks: 'The e-mail field is missing.',
      why: 'Without an address the body is unusable, and this API has one generic code for all such bodies.',
      beside:
        'A message that names the field helps. An API with a code for failed validation would use 422 here.',
      whyNot: {
        409: 'No address was given, so there is no stored account that it could clash with.',
        422: 'The brief rules it out: this API has no code of its own for failed validation.',
      },
      sections: ['RFC 9110, Section 15.5.1', 'RFC 9110, Section 15.5.21'],
    },
    {
      answer: 409,
      asks: 'The address already has an account.',
      why: 'The body is usable, and what stands in its way is an account that is stored already.',
      beside:
        'The body should say what clashed. Mind that this tells strangers which addresses have an account.',
      whyNot: {
        400: 'The body is usable: with no account stored under this address, it would have gone through.',
        403: 'find_user looks for an account, not for a permission; anyone may sign up with a free address.',
      },
      sections: ['RFC 9110, Section 15.5.10'],
    },
    {
      answer: 201,
      asks: 'save_user has stored the new account.',
      why: 'The POST made an account that has an address of its own.',
      beside:
        'Location should name the new user; without it, the collection itself would count as what was made.',
      whyNot: {
        200: 'An account exists that was not there before, and the reply points at it with Location.',
        202: 'save_user has returned a stored user, so no part of the work is left for later.',
      },
      sections: ['RFC 9110, Section 9.3.3', 'RFC 9110, Section 15.3.2'],
    },
  ],
}
