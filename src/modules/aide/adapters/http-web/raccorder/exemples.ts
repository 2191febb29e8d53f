/** Programs as a partner may copy them; the tests run them. */

export const EXEMPLE_CURL = `jeton=$(curl -s "$PORTAIL/api/oauth/token" -d grant_type=client_credentials \\
  -d client_id="$CLIENT_ID" -d client_secret="$CLIENT_SECRET" \\
  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
compte=$(printf %s "$LOGIN:$MOT_DE_PASSE" | base64 | tr -d '\\n')
curl -s "$PORTAIL/cpro/memoires/v1/rechercher" -H "Authorization: Bearer $jeton" \\
  -H "cpro-account: $compte" -H 'Content-Type: application/json' -d '{"vue":"en-cours"}'`;

export const EXEMPLE_D_APPEL = `export const appeler = async (portail: string, service: string, corps: unknown) => {
  const { CLIENT_ID, CLIENT_SECRET, LOGIN, MOT_DE_PASSE } = process.env;
  const reponse = await fetch(\`\${portail}/api/oauth/token\`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT_ID ?? '',
      client_secret: CLIENT_SECRET ?? '',
    }),
  });
  const { access_token: jeton } = (await reponse.json()) as { access_token: string };

  const appel = await fetch(\`\${portail}\${service}\`, {
    method: 'POST',
    headers: {
      'Authorization': \`Bearer \${jeton}\`,
      'cpro-account': Buffer.from(\`\${LOGIN}:\${MOT_DE_PASSE}\`).toString('base64'),
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify(corps),
  });
  const recu = (await appel.json()) as { codeRetour: number; libelle: string };
  if (recu.codeRetour !== 0) throw new Error(\`\${recu.codeRetour} \${recu.libelle}\`);
  return recu;
};`;

export const EXEMPLE_DE_VERIFICATION = `import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_S = 300;

/** entetes: those of the request, in lower case; corps: its bytes as a text, before any JSON.parse. */
export const messageAuthentique = (
  entetes: Record<string, string | undefined>,
  corps: string,
  secret: string,
): boolean => {
  const id = entetes['webhook-id'] ?? '';
  const horodatage = Number(entetes['webhook-timestamp']);
  if (!(Math.abs(Date.now() / 1000 - horodatage) <= TOLERANCE_S)) return false;

  const cle = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const attendue = createHmac('sha256', cle).update(\`\${id}.\${horodatage}.\${corps}\`).digest();
  return (entetes['webhook-signature'] ?? '')
    .split(' ')
    .filter((une) => une.startsWith('v1,'))
    .map((une) => Buffer.from(une.slice(3), 'base64'))
    .some((une) => une.length === attendue.length && timingSafeEqual(une, attendue));
};`;
