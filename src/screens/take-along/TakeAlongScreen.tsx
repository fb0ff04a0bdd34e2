import { tracks } from '../../content/tracks.ts'
import { href } from '../../ui/href.ts'
import styles from './TakeAlong.module.css'

const formats = [
  { ending: 'anki.txt', name: 'Anki' },
  { ending: 'quizlet.txt', name: 'Quizlet' },
  { ending: 'csv', name: 'CSV' },
] as const

const data = [
  {
    file: 'status-codes.json',
    about: 'all 64 registered numbers, with everything said about them',
  },
  { file: 'unregistered-codes.json', about: 'what vendors made up' },
  { file: 'distinctions.json', about: 'codes taken for each other, with cases' },
  { file: 'guides.json', about: 'facts and claims' },
  { file: 'handlers.json', about: 'handlers with blanks' },
  {
    file: 'stories.json',
    about: 'more stories, two faults at once, and responses that break a rule',
  },
  { file: 'model.json', about: 'what a server knows, and which code follows' },
  { file: 'tracks.json', about: 'which codes belong together' },
] as const

/** The cards and the dataset as files, for other trainers and other programs. */
export function TakeAlongScreen() {
  return (
    <article className={styles.screen}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Take the cards along</h1>
        <p className={styles.about}>
          If your cards live elsewhere, take these there. Nothing is asked for, and nothing is sent.
        </p>
      </header>
      <section className={styles.part}>
        <h2>Cards</h2>
        <ul className={styles.tracks}>
          {tracks.map(({ id, name, about }) => (
            <li key={id}>
              <h3>{name}</h3>
              <p>{about}</p>
              <p className={styles.files}>
                {formats.map((format) => (
                  <a
                    key={format.ending}
                    href={href(`cards/${id}.${format.ending}`)}
                    download={`teapot-${id}.${format.ending}`}
                    aria-label={`${format.name}: ${name}`}
                  >
                    {format.name}
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>How to bring them in</h2>
        <dl className={styles.how}>
          <div>
            <dt>Anki</dt>
            <dd>
              File, Import, choose the file. Importing a newer file later updates the cards in place
              and keeps your reviews.
            </dd>
          </div>
          <div>
            <dt>Quizlet</dt>
            <dd>
              Create a set, Import, paste the file’s text. A tab stands between term and definition,
              each card has its own line.
            </dd>
          </div>
          <div>
            <dt>CSV</dt>
            <dd>Two columns, front and back, for spreadsheets and all other trainers.</dd>
          </div>
        </dl>
      </section>
      <section className={styles.part}>
        <h2>The dataset</h2>
        <p>Everything that Teapot teaches, as JSON, with the section for each statement.</p>
        <ul className={styles.data}>
          {data.map(({ file, about }) => (
            <li key={file}>
              <a href={href(`data/${file}`)}>{file}</a>: {about}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
