import { Fragment, useLayoutEffect } from 'react'
import { type Surroundings, SurroundingsContext } from '../screens/context.ts'
import { Shell } from './Shell.tsx'
import type { View } from './view.tsx'

interface Props {
  readonly view: View
  readonly surroundings: Surroundings
  /** The view is in the document. */
  readonly onShown?: (view: View) => void
}

export function App({ view, surroundings, onShown }: Props) {
  useLayoutEffect(() => onShown?.(view), [view, onShown])
  return (
    <SurroundingsContext value={surroundings}>
      <Shell page={view.page}>
        <Fragment key={view.key}>{view.screen}</Fragment>
      </Shell>
    </SurroundingsContext>
  )
}
