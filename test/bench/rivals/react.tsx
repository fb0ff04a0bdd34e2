import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const options = [
  ['401 Unauthorized', 'Not quite: she has logged in, and logging in again changes nothing.'],
  ['403 Forbidden', 'Right: the server knows who asks, and says no.'],
  ['404 Not Found', 'Not quite: the page exists, and there is no reason to hide it.'],
] as const

/** The least that a question in React can be: what it costs before Teapot adds anything. */
function Question() {
  const [chosen, setChosen] = useState(-1)
  const look = (at: number) => (at === 1 ? 'right' : at === chosen ? 'wrong' : '')
  return (
    <>
      <h1>Which status code is it?</h1>
      <p>The user is logged in and asks for a page that only administrators may see.</p>
      {options.map(([name], at) => (
        <button
          type="button"
          key={name}
          className={chosen < 0 ? '' : look(at)}
          onClick={() => setChosen(at)}
        >
          {name}
        </button>
      ))}
      <p>{options[chosen]?.[1]}</p>
    </>
  )
}

const place = document.getElementById('app')
if (place) createRoot(place).render(<Question />)
