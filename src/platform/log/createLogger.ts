import { pino, type Logger } from 'pino';

const SECRETS = [
  'req.headers.cookie',
  'req.headers.authorization',
  'req.headers["cpro-account"]',
  'res.headers["set-cookie"]',
];

let sortie: ReturnType<typeof pino.destination> | undefined;

/** One for the process. Requests do not wait for a line to be written; what is left leaves with the process. */
const sortieStandard = (): ReturnType<typeof pino.destination> => {
  if (sortie) return sortie;
  const ouverte = pino.destination({ dest: 1, sync: false });
  process.once('exit', () => ouverte.flushSync());
  sortie = ouverte;
  return ouverte;
};

/** One JSON line an event, on standard output; cookies and credentials never appear. */
export const createLogger = (level: string): Logger =>
  pino(
    { level, redact: { paths: SECRETS, remove: true }, timestamp: pino.stdTimeFunctions.isoTime },
    sortieStandard(),
  );
