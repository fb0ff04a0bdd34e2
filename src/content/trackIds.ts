/** Kept in settings and addresses: stable for good. */
export const trackIds = [
  'essentials',
  'neighbours',
  'core',
  'registry',
  'wild',
  'redirects',
  'authentication',
  'caching',
  'limits',
  'gateways',
  'webdav',
  'negotiation',
  'uploads',
] as const
export type TrackId = (typeof trackIds)[number]
