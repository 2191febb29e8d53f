import { expect } from 'chai';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Response } from 'superagent';
import { text } from 'node:stream/consumers';
import { comptesApp } from '../../../support/comptesApp.ts';
import { gestesComptes } from '../../../support/gestesComptes.ts';
import { MOT_DE_PASSE } from '../../../support/unUtilisateur.ts';

const contenuDe = (archive: Buffer): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip: ZipFile) => {
      if (error) return reject(error);
      const contenu = new Map<string, string>();
      zip.on('entry', (entree: Entry) => {
        zip.openReadStream(entree, (erreur, flux) => {
          if (erreur) return reject(erreur);
          text(flux).then((lu) => {
            contenu.set(entree.fileName, lu);
            zip.readEntry();
          }, reject);
        });
      });
      zip.on('end', () => resolve(contenu));
      zip.readEntry();
    });
  });

describe('Exporter mes données', () => {
  const app = comptesApp('sqlite');
  const { unCompte, envoyer, connecte, jetonDeSession, sujetsRecus, rendreLesBudgets } = gestesComptes(app);

  const binaire = (res: Response, then: (error: Error | null, body: Buffer) => void): void => {
    const morceaux: Buffer[] = [];
    const flux = res as unknown as NodeJS.ReadableStream;
    flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
    flux.on('end', () => then(null, Buffer.concat(morceaux)));
  };

  beforeEach(rendreLesBudgets);

  it('dit ce que contient l’archive, depuis Mon compte', async () => {
    const agent = await connecte(await unCompte());

    expect((await agent.get('/mon-compte')).text).to.include('href="/mon-compte/donnees"');
    const { text: page } = await agent.get('/mon-compte/donnees').expect(200);
    expect(page).to.include('Exporter mes données').and.include('vos sessions ouvertes');
    await app().agent().get('/mon-compte/donnees').expect(303);
  });

  it('donne l’archive contre le mot de passe, et avertit la personne', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    const _csrf = await jetonDeSession(agent);

    const reponse = await envoyer(agent, '/mon-compte/donnees', {
      _csrf,
      motDePasseActuel: MOT_DE_PASSE,
    })
      .buffer(true)
      .parse(binaire)
      .expect(200);

    expect(reponse.headers['content-type']).to.equal('application/zip');
    expect(reponse.headers['content-disposition']).to.include('mes-donnees-chorus-pro-2026-03-02.zip');
    const contenu = await contenuDe(reponse.body as Buffer);
    expect([...contenu.keys()]).to.deep.equal([
      'LISEZMOI.txt',
      'compte/profil.json',
      'compte/sessions.json',
      'compte/notifications.json',
    ]);
    expect(contenu.get('LISEZMOI.txt')).to.include('Camille Interprète').and.include('- compte/');
    expect(JSON.parse(contenu.get('compte/profil.json')!)).to.include({ courriel, nom: 'Interprète' });
    expect(JSON.parse(contenu.get('compte/sessions.json')!)).to.have.lengthOf(1);
    for (const lu of contenu.values()) expect(lu).not.to.match(/argon2|girafe tulipe/);
    expect(await sujetsRecus(courriel)).to.deep.equal(['Une copie de vos données Chorus Pro a été demandée']);
  });

  it('refuse sans le bon mot de passe, et cesse de répondre après cinq essais', async () => {
    const courriel = await unCompte();
    const agent = await connecte(courriel);
    const _csrf = await jetonDeSession(agent);
    const essayer = (motDePasseActuel: string) =>
      envoyer(agent, '/mon-compte/donnees', { _csrf, motDePasseActuel });

    expect((await essayer('').expect(422)).text).to.include('Saisissez votre mot de passe actuel.');
    for (let fois = 0; fois < 4; fois += 1) {
      const { text: page } = await essayer('girafe').expect(422);
      expect(page).to.include('Ce n’est pas votre mot de passe actuel.').and.not.to.include('girafe');
    }
    await essayer(MOT_DE_PASSE).expect(429);
    expect(await sujetsRecus(courriel)).to.deep.equal([]);
  });
});
