import { pino, type Logger } from 'pino';

const SECRETS = [
  'req.headers.cookie',
  'req.headers.authorization',
  'req.headers["cpro-account"]',
  'res.headers["set-cookie"]',
];

/** One JSON line an event, on standard output; cookies and credentials never appear. */
export const createLogger = (level: string): Logger =>
  pino({ level, redact: { paths: SECRETS, remove: true }, timestamp: pino.stdTimeFunctions.isoTime });
