import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import { securityHeaders } from '../../../src/platform/http/securityHeaders.ts';

const entetesDe = async (urlPublique: string): Promise<Record<string, string>> => {
  const app = express()
    .use(securityHeaders(urlPublique))
    .get('/', (_req, res) => void res.send(res.locals.nonce));
  const { headers, text } = await request(app).get('/');
  return { ...(headers as Record<string, string>), nonce: text };
};

describe('securityHeaders', () => {
  it('n’admet de script que les nôtres, sous un nonce nouveau à chaque réponse', async () => {
    const [une, autre] = [await entetesDe('http://localhost:3000'), await entetesDe('http://localhost:3000')];

    expect(une['content-security-policy']).to.include(`script-src 'self' 'nonce-${une['nonce'] ?? ''}'`);
    expect(une['content-security-policy']).to.include("default-src 'none'").and.to.not.include('unsafe-');
    expect(une['nonce']).to.not.equal(autre['nonce']);
    expect(une['x-content-type-options']).to.equal('nosniff');
  });

  it('n’impose https que là où le site est en https', async () => {
    expect(await entetesDe('http://localhost:3000')).to.not.have.property('strict-transport-security');
    expect((await entetesDe('https://chorus.exemple.fr'))['strict-transport-security']).to.include(
      'max-age=31536000',
    );
  });
});
