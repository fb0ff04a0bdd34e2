/** What a browser hands over that can install the app. The script in the page's head holds it back. */
export interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

declare global {
  interface Window {
    installPrompt?: InstallPrompt | undefined
  }
}

const key = 'teapot:install'

/** A refusal is of this device, so it is no part of the log. */
export function refuseInstall(): void {
  try {
    localStorage.setItem(key, 'refused')
  } catch {
    // Then it is offered again another day.
  }
}

export function hasRefusedInstall(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
