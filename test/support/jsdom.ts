import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom draws nothing, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {}

// Nor is there a size to observe, so that charts stay empty.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// What a screen fetches on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
