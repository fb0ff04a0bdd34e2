import { Component, type ReactNode, useLayoutEffect } from 'react'
import { type Surroundings, SurroundingsContext } from '../screens/context.ts'
import { FailedView } from './FailedView.tsx'
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
        <Screen key={view.key}>{view.screen}</Screen>
      </Shell>
    </SurroundingsContext>
  )
}

/** A screen that cannot be drawn, since a part of it could not be fetched, leaves the way to the others. */
class Screen extends Component<{ readonly children: ReactNode }> {
  // There is a state only after an error.
  static getDerivedStateFromError = () => ({})

  override render() {
    return this.state ? <FailedView /> : this.props.children
  }
}
