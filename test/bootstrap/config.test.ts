import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ConfigInvalide, readConfig } from '../../src/bootstrap/config.ts';

const faute = (env: Record<string, string>): string => {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    expect(error).to.be.instanceOf(ConfigInvalide);
    return (error as Error).message;
  }
};

describe('readConfig', () => {
  it('se passe de tout réglage', () => {
    expect(readConfig({})).to.deep.include({
      port: 3000,
      urlPublique: 'http://localhost:3000',
      databaseUrl: 'sqlite:var/chorus-pro.sqlite',
      fichiers: 'var/fichiers',
      demo: false,
      smtpUrl: undefined,
    });
  });

  it('prend un réglage vide pour un réglage absent', () => {
    expect(readConfig({ PORT: '', SMTP_URL: '' })).to.deep.equal(readConfig({}));
  });

  it('suit le port dans l’adresse publique, et ôte la barre finale de celle qu’on donne', () => {
    expect(readConfig({ PORT: '8080' }).urlPublique).to.equal('http://localhost:8080');
    expect(readConfig({ URL_PUBLIQUE: 'https://chorus.exemple.fr/' }).urlPublique).to.equal(
      'https://chorus.exemple.fr',
    );
  });

  it('dit toutes les fautes à la fois, par leur nom', () => {
    const message = faute({
      PORT: 'beaucoup',
      DATABASE_URL: 'mysql://x',
      DEMO: 'peut-être',
      URL_PUBLIQUE: 'ftp://x',
      METRIQUES_JETON: 'court',
    });

    for (const nom of ['PORT', 'DATABASE_URL', 'DEMO', 'URL_PUBLIQUE', 'METRIQUES_JETON'])
      expect(message).to.include(`${nom}:`);
  });

  for (const env of [
    { PORT: '70000' },
    { PORT: '3000.5' },
    { DATABASE_URL: 'sqlite:' },
    { DATABASE_CONNEXIONS: '0' },
    { SMTP_URL: 'http://x' },
    { LOG_LEVEL: 'bavard' },
    { MANDATAIRES: '-1' },
  ] as Record<string, string>[]) {
    it(`refuse ${JSON.stringify(env)}`, () => {
      expect(faute(env)).to.include(`${Object.keys(env)[0] ?? ''}:`);
    });
  }

  it('ne se change pas après coup', () => {
    expect(() => Object.assign(readConfig({}), { port: 1 })).to.throw(TypeError);
  });

  it('a tous ses réglages dans config/env.example, avec leurs valeurs par défaut', () => {
    const exemple = [...readFileSync('config/env.example', 'utf8').matchAll(/^# ([A-Z_]+)=(.*)$/gm)];
    const env = Object.fromEntries(exemple.map(([, nom = '', valeur = '']) => [nom, valeur]));

    expect(readConfig(env)).to.deep.equal(readConfig({}));
    expect(Object.keys(env)).to.include.members([
      'PORT',
      'DATABASE_URL',
      'FICHIERS',
      'DEMO',
      'SMTP_URL',
      'LOG_LEVEL',
    ]);
  });

  it('connaît un fournisseur d’identité en entier, ou pas du tout', () => {
    const reglages = {
      FRANCECONNECT_URL: 'https://oidc.exemple.fr/api/v2',
      FRANCECONNECT_CLIENT_ID: 'client',
      FRANCECONNECT_CLIENT_SECRET: 'secret',
    };

    expect(readConfig({}).franceConnect).to.equal(undefined);
    expect(readConfig(reglages)).to.deep.include({
      franceConnect: {
        url: 'https://oidc.exemple.fr/api/v2',
        clientId: 'client',
        clientSecret: 'secret',
        signature: 'ES256',
      },
      proConnect: undefined,
    });
    expect(faute({ ...reglages, FRANCECONNECT_CLIENT_SECRET: '' })).to.include(
      'FRANCECONNECT_CLIENT_SECRET:',
    );
    expect(faute({ ...reglages, FRANCECONNECT_URL: 'http://oidc.exemple.fr' })).to.include(
      'FRANCECONNECT_URL:',
    );
    expect(
      readConfig({ ...reglages, FRANCECONNECT_URL: 'http://127.0.0.1:8080' }).franceConnect?.url,
    ).to.equal('http://127.0.0.1:8080');
  });
});
