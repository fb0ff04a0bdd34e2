import type { WildId } from './wildIds.ts'

export interface WildCode {
  readonly id: WildId
  readonly code: number
  /** As the vendor has it; in brackets where it has none. */
  readonly name: string
  readonly vendor: string
  readonly status: 'in use' | 'obsolete'
}

/** Numbers that are in use, or were, though the registry does not have them, or has them for something else. */
export const wild: readonly WildCode[] = [
  { id: '419-laravel', code: 419, name: 'Page Expired', vendor: 'Laravel', status: 'in use' },
  {
    id: '419-aspnet',
    code: 419,
    name: 'Authentication Timeout',
    vendor: 'ASP.NET Core',
    status: 'in use',
  },
  {
    id: '420-twitter',
    code: 420,
    name: 'Enhance Your Calm',
    vendor: 'Twitter’s first API',
    status: 'obsolete',
  },
  { id: '420-spring', code: 420, name: 'Method Failure', vendor: 'Spring', status: 'obsolete' },
  { id: '430-shopify', code: 430, name: 'Security Rejection', vendor: 'Shopify', status: 'in use' },
  {
    id: '440-iis',
    code: 440,
    name: 'Login Time-out',
    vendor: 'IIS and Outlook on the web',
    status: 'in use',
  },
  { id: '444-nginx', code: 444, name: 'No Response', vendor: 'nginx', status: 'in use' },
  {
    id: '449-microsoft',
    code: 449,
    name: 'Retry With',
    vendor: 'Microsoft’s WebDAV extensions',
    status: 'in use',
  },
  {
    id: '450-windows',
    code: 450,
    name: 'Blocked by Windows Parental Controls',
    vendor: 'Windows parental controls',
    status: 'obsolete',
  },
  {
    id: '451-exchange',
    code: 451,
    name: 'Redirect',
    vendor: 'Exchange ActiveSync',
    status: 'in use',
  },
  {
    id: '456-exchange',
    code: 456,
    name: 'Blocked',
    vendor: 'Exchange ActiveSync',
    status: 'in use',
  },
  {
    id: '457-exchange',
    code: 457,
    name: 'Expired Password',
    vendor: 'Exchange ActiveSync',
    status: 'in use',
  },
  {
    id: '460-alb',
    code: 460,
    name: '(no name)',
    vendor: 'AWS Application Load Balancer',
    status: 'in use',
  },
  {
    id: '463-alb',
    code: 463,
    name: '(no name)',
    vendor: 'AWS Application Load Balancer',
    status: 'in use',
  },
  {
    id: '464-alb',
    code: 464,
    name: '(no name)',
    vendor: 'AWS Application Load Balancer',
    status: 'in use',
  },
  {
    id: '494-nginx',
    code: 494,
    name: 'Request Header Too Large',
    vendor: 'nginx',
    status: 'in use',
  },
  { id: '495-nginx', code: 495, name: 'SSL Certificate Error', vendor: 'nginx', status: 'in use' },
  {
    id: '496-nginx',
    code: 496,
    name: 'SSL Certificate Required',
    vendor: 'nginx',
    status: 'in use',
  },
  {
    id: '497-nginx',
    code: 497,
    name: 'HTTP Request Sent to HTTPS Port',
    vendor: 'nginx',
    status: 'in use',
  },
  { id: '498-esri', code: 498, name: 'Invalid Token', vendor: 'ArcGIS', status: 'in use' },
  { id: '499-nginx', code: 499, name: 'Client Closed Request', vendor: 'nginx', status: 'in use' },
  { id: '499-esri', code: 499, name: 'Token Required', vendor: 'ArcGIS', status: 'in use' },
  {
    id: '508-cpanel',
    code: 508,
    name: 'Resource Limit Is Reached',
    vendor: 'cPanel and CloudLinux hosting',
    status: 'in use',
  },
  {
    id: '509-cpanel',
    code: 509,
    name: 'Bandwidth Limit Exceeded',
    vendor: 'cPanel and some Apache add-ons',
    status: 'in use',
  },
  {
    id: '520-cloudflare',
    code: 520,
    name: 'Web Server Returned an Unknown Error',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  {
    id: '521-cloudflare',
    code: 521,
    name: 'Web Server Is Down',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  {
    id: '522-cloudflare',
    code: 522,
    name: 'Connection Timed Out',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  {
    id: '523-cloudflare',
    code: 523,
    name: 'Origin Is Unreachable',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  {
    id: '524-cloudflare',
    code: 524,
    name: 'A Timeout Occurred',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  {
    id: '525-cloudflare',
    code: 525,
    name: 'SSL Handshake Failed',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  {
    id: '526-cloudflare',
    code: 526,
    name: 'Invalid SSL Certificate',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  {
    id: '527-cloudflare',
    code: 527,
    name: 'Railgun Error',
    vendor: 'Cloudflare',
    status: 'obsolete',
  },
  {
    id: '529-anthropic',
    code: 529,
    name: 'Overloaded',
    vendor: 'Anthropic’s API',
    status: 'in use',
  },
  {
    id: '529-ssllabs',
    code: 529,
    name: 'Site Is Overloaded',
    vendor: 'Qualys SSL Labs',
    status: 'in use',
  },
  {
    id: '530-cloudflare',
    code: 530,
    name: '(error 1xxx in the body)',
    vendor: 'Cloudflare',
    status: 'in use',
  },
  { id: '530-pantheon', code: 530, name: 'Site Is Frozen', vendor: 'Pantheon', status: 'in use' },
  {
    id: '540-shopify',
    code: 540,
    name: 'Temporarily Disabled',
    vendor: 'Shopify',
    status: 'in use',
  },
  {
    id: '561-alb',
    code: 561,
    name: 'Unauthorized',
    vendor: 'AWS Application Load Balancer',
    status: 'in use',
  },
  {
    id: '598-proxies',
    code: 598,
    name: 'Network Read Timeout Error',
    vendor: 'some proxies',
    status: 'in use',
  },
  {
    id: '599-tornado',
    code: 599,
    name: 'Network Connect Timeout Error',
    vendor: 'Tornado’s HTTP client',
    status: 'in use',
  },
  { id: '783-shopify', code: 783, name: 'Unexpected Token', vendor: 'Shopify', status: 'in use' },
  { id: '999-linkedin', code: 999, name: 'Request Denied', vendor: 'LinkedIn', status: 'in use' },
]

/** Everybody's use of one number, if anybody is known to use it. */
export function usesOf(code: number): readonly WildCode[] {
  return wild.filter((entry) => entry.code === code)
}
