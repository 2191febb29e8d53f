import { expect } from 'chai';
import { memoires } from '../../../../../../src/modules/memoires/memoiresTokens.ts';
import { numeroDeBrouillon } from '../../../../../../src/modules/memoires/domain/numeros.ts';
import { structuresFacade } from '../../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../../src/platform/tokens.ts';
import { nextId } from '../../../../../support/doubles.ts';
import { testDialects } from '../../../../../support/freshDatabase.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { unAgent } from '../../../support/acteurs.ts';
import { PrestataireConnecte, versionDe } from '../../../support/prestataireConnecte.ts';
import { unMemoire, unePiece } from '../../../support/unMemoire.ts';

const plat = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ');

for (const dialect of testDialects) {
  describe(`la relance d’un prestataire, sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-05-06T08:00:00.000Z');
    let camille: PrestataireConnecte;
    let lyon: number;

    before(async () => {
      const structures = app().container.get(structuresFacade);
      await structures.chargerReference();
      lyon = (await structures.juridictionParCode('TJ-LYON'))!.id;
    });
    beforeEach(async () => {
      camille = await PrestataireConnecte.entrer(app());
    });
    afterEach(() => expect(camille.fautes).to.deep.equal([]));

    const depose = async (le = '2026-03-02T09:00:00.000Z'): Promise<number> => {
      const { container } = app();
      const [id, pieceId] = [container.get(platform.ids).next(), container.get(platform.ids).next()];
      const memoire = unMemoire()
        .complet(lyon)
        .depose()
        .avec({
          id,
          structureId: camille.structureIds[0]!,
          numeroBrouillon: numeroDeBrouillon(2025, nextId()),
          createurId: camille.utilisateurId,
          deposeLe: new Date(le),
          pieces: [unePiece('AUTRE', { id: pieceId })],
        })
        .build();
      await container.get(memoires.repository).save(memoire);
      return id;
    };

    it('s’envoie une fois, se lit avec sa réponse, et la personne est avertie', async () => {
      const id = await depose();
      const page = await camille.lire(`/memoires/${id}`);
      expect(page.html).to.include(`href="/memoires/${id}/relancer"`);
      const formulaire = await camille.lire(`/memoires/${id}/relancer`);
      expect(formulaire.html).to.include('Votre message à la juridiction');

      const version = versionDe(formulaire.html);
      const vide = await camille.envoyer(`/memoires/${id}/relancer`, { version, texte: ' ' });
      expect(vide.status).to.equal(422);
      expect(vide.html).to.include('id="texte-erreur"');
      const champs = { version, texte: 'Où en est ce mémoire ?' };
      const envoyees = await Promise.all(
        [1, 2, 3].map(() => camille.envoyer(`/memoires/${id}/relancer`, champs)),
      );
      for (const { status, vers } of envoyees) expect([status, vers]).to.deep.equal([303, `/memoires/${id}`]);
      const { historique } = (await app().container.get(memoires.repository).get(id)).etat;
      expect(historique.filter(({ acte }) => acte === 'RELANCER')).to.have.lengthOf(1);

      const ouverte = plat((await camille.lire(`/memoires/${id}`)).html);
      expect(ouverte).to.include('Relance envoyée le 6 mai 2026').and.to.include('Où en est ce mémoire ?');
      expect((await camille.lire(`/memoires/${id}/relancer`)).vers).to.equal(`/memoires/${id}`);

      await app()
        .container.get(memoires.repondreALaRelance)
        .execute({ acteur: unAgent(lyon), memoireId: id, texte: 'Il sera vu lundi.' });
      const repondue = plat((await camille.lire(`/memoires/${id}`)).html);
      expect(repondue).to.include('Réponse de la juridiction').and.to.include('Il sera vu lundi.');
      expect(repondue).to.include('Vous pourrez relancer la juridiction à partir du 5 juin 2026');

      await app().drain();
      const sujets = (await app().mails()).map(({ sujet, texte }) => [plat(sujet), texte] as const);
      const [, texte] = sujets.find(([sujet]) => sujet.includes('réponse à votre relance')) ?? [];
      expect(texte).to.include('Il sera vu lundi.').and.to.include(`/memoires/${id}`);
    });

    it('attend son jour, et le dit', async () => {
      const id = await depose('2026-04-20T09:00:00.000Z');
      const { html } = await camille.lire(`/memoires/${id}`);
      expect(plat(html)).to.include('Vous pourrez relancer la juridiction à partir du 20 juin 2026');
      expect(html).not.to.include('/relancer"');
      const refus = await camille.envoyer(`/memoires/${id}/relancer`, { texte: 'Alors ?' });
      expect(refus.vers).to.equal(`/memoires/${id}`);
      expect(plat((await camille.lire(`/memoires/${id}`)).html)).to.include('à partir du 20 juin 2026.');
    });

    it('n’est pas à qui ne fait que lire, ni à un étranger', async () => {
      const id = await depose();
      const etranger = await PrestataireConnecte.entrer(app());
      for (const { status } of [
        await etranger.lire(`/memoires/${id}/relancer`),
        await etranger.envoyer(`/memoires/${id}/relancer`, { texte: 'x' }),
      ])
        expect(status).to.equal(404);
    });
  });
}
