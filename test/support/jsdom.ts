import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom draws nothing, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {}

afterEach(cleanup)
