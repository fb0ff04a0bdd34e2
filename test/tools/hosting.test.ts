import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const examples = [
  'public/_headers',
  'vercel.json',
  'docs/hosting/nginx.conf',
  'docs/hosting/nginx-sub-path.conf',
  'docs/hosting/Caddyfile',
  'docs/hosting/Caddyfile.sub-path',
]

const headers = [
  /X-Content-Type-Options\W+(value\W+)?nosniff/,
  /Referrer-Policy\W+(value\W+)?no-referrer/,
  /Content-Security-Policy\W+(value\W+)?frame-ancestors 'none'/,
  /Cross-Origin-Opener-Policy\W+(value\W+)?same-origin/,
  /Cross-Origin-Resource-Policy\W+(value\W+)?same-origin/,
  /Permissions-Policy\W+(value\W+)?camera=\(\), microphone=\(\), geolocation=\(\), payment=\(\), usb=\(\)/,
  /Strict-Transport-Security\W+(value\W+)?max-age=31536000/,
  /max-age=31536000, immutable/,
  /no-cache/,
]

test.each(examples)(
  '%s sends every header that keeps the pages safe, and both cache rules',
  (file) => {
    const text = readFileSync(file, 'utf8')
    expect(headers.filter((header) => !header.test(text)).map(String)).toEqual([])
  },
)
