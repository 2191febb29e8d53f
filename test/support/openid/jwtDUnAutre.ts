import { generateKeyPairSync, sign } from 'node:crypto';

/** Well formed and well signed, by a key that is not the provider's. */
export const jwtDUnAutre = (claims: object): string => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const coder = (partie: object): string => Buffer.from(JSON.stringify(partie)).toString('base64url');
  const corps = `${coder({ alg: 'ES256', typ: 'JWT' })}.${coder(claims)}`;
  const signature = sign('sha256', Buffer.from(corps), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${corps}.${signature.toString('base64url')}`;
};
