import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SmtpMailer } from '../../../src/platform/mail/SmtpMailer.ts';
import { rejection } from '../../support/rejection.ts';

const courriel = {
  a: 'camille@exemple.fr',
  sujet: 'Votre mémoire n° 0000000042 est déposé',
  texte: 'Déposé à 9\u00a0h.\n',
  html: '<p>Déposé à 9\u00a0h.</p>',
};

describe('SmtpMailer', () => {
  let serveur: SMTPServer;
  let recus: { readonly mail: ParsedMail; readonly vers: readonly string[] }[];

  const ouvrir = async (reglages: SMTPServerOptions = {}): Promise<SmtpMailer> => {
    recus = [];
    serveur = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (flux, session, suite) => {
        void buffer(flux)
          .then(simpleParser)
          .then((mail) => {
            recus.push({ mail, vers: session.envelope.rcptTo.map(({ address }) => address) });
            suite();
          });
      },
      ...reglages,
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    const { port } = serveur.server.address() as AddressInfo;
    return new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Chorus Pro <ne-pas-repondre@chorus.exemple.fr>');
  };

  afterEach(() => new Promise<void>((resolve) => serveur.close(() => resolve())));

  it('envoie le texte et le HTML, accents compris, sous un identifiant qui ne change pas', async () => {
    const poste = await ouvrir();
    await poste.send(courriel, '4207');

    const [{ mail, vers } = { mail: undefined, vers: [] }] = recus;
    expect(vers).to.deep.equal(['camille@exemple.fr']);
    expect(mail?.subject).to.equal(courriel.sujet);
    expect(mail?.text).to.equal(courriel.texte);
    expect(mail?.html).to.equal(courriel.html);
    expect(mail?.from?.text).to.equal('"Chorus Pro" <ne-pas-repondre@chorus.exemple.fr>');
    expect(mail?.messageId).to.equal('<4207@chorus.exemple.fr>');
    expect(mail?.headers.get('auto-submitted')).to.equal('auto-generated');
  });

  it('dit au logiciel de courriel comment se désabonner, et ne le dit que des synthèses', async () => {
    const poste = await ouvrir();
    const url = 'https://chorus.exemple.fr/desabonnement?jeton=v1%3Aabc';
    await poste.send({ ...courriel, desabonnement: url }, '1');
    await poste.send(courriel, '2');

    const enTetes = recus.map(({ mail }) =>
      mail.headerLines.filter(({ key }) => key.startsWith('list-')).map(({ line }) => line),
    );
    expect(enTetes).to.deep.equal([
      [`List-Unsubscribe: <${url}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
      [],
    ]);
  });

  it('ne laisse pas un saut de ligne ajouter un destinataire ou un en-tête', async () => {
    const poste = await ouvrir();
    await poste.send({ ...courriel, sujet: 'Bonjour\r\nBcc: autre@exemple.fr\r\nX-Ruse: oui' }, '1');

    expect(recus[0]?.vers).to.deep.equal(['camille@exemple.fr']);
    expect(recus[0]?.mail.headers.has('x-ruse')).to.equal(false);
    expect(recus[0]?.mail.bcc).to.equal(undefined);
  });

  it('n’écrit qu’à une adresse, même quand elle contient une virgule', async () => {
    const poste = await ouvrir();
    await poste.send({ ...courriel, a: 'a@exemple.fr,b@exemple.fr' }, '1').catch(() => undefined);

    expect(recus.flatMap(({ vers }) => vers)).to.not.include('b@exemple.fr');
  });

  it('échoue quand le serveur refuse, pour que l’envoi soit repris', async () => {
    const poste = await ouvrir({
      onRcptTo: (_adresse, _session, suite) => {
        suite(Object.assign(new Error('boîte occupée'), { responseCode: 450 }));
      },
    });

    const refus = await rejection(poste.send(courriel, '1'), Error);
    expect(refus).to.include({ responseCode: 450 });
  });

  it('échoue quand personne n’écoute', async () => {
    const poste = await ouvrir();
    await new Promise<void>((resolve) => serveur.close(() => resolve()));

    await rejection(poste.send(courriel, '1'), Error);
  });
});
