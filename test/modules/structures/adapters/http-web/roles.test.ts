import { expect } from 'chai';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { Plateau, type Scene } from '../../support/Plateau.ts';
import { texteDe, type Visite } from '../../support/visite.ts';

for (const dialect of testDialects) {
  describe(`les pages des rôles, sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let plateau: Plateau;
    let principal: Visite;
    let secondaire: Visite;
    let simple: Visite;
    let scene: Scene;
    let structure: string;

    before(async function () {
      this.timeout(60_000);
      plateau = await Plateau.ouvrir(app());
      ({ principal, secondaire, simple } = plateau.gens);
    });
    beforeEach(async () => {
      scene = await plateau.monter();
      structure = `/gestionnaire/structures/${scene.structureId}`;
    });
    afterEach(() => plateau.demonter(scene));

    /** The text of a page whose HTML is right. */
    const page = async (visite: Visite, chemin: string): Promise<string> => {
      const { text } = await visite.lire(chemin).expect(200);
      expect(await htmlFaults(text), chemin).to.deep.equal([]);
      return texteDe(text);
    };
    const vers = async (visite: Visite, chemin: string, champs: object = {}): Promise<string> => {
      const { status, headers, text } = await visite.envoyer(chemin, champs);
      expect(status, texteDe(text)).to.equal(303);
      return headers.location ?? '';
    };
    const role = (lien: number): string => `${structure}/utilisateurs/${lien}/role`;
    const acte = (lien: number, nom: string): string => `${structure}/utilisateurs/${lien}/${nom}`;

    it('offrent au principal tous les actes, au secondaire ceux de son rôle, à personne le principal', async () => {
      const { liens } = scene;
      expect(await page(principal, role(liens.simple)))
        .to.include('Nommer gestionnaire secondaire')
        .and.include('Transmettre le rôle de gestionnaire principal')
        .and.include('Désactiver le rattachement')
        .and.include('Détacher de la structure');
      expect(await page(principal, role(liens.secondaire))).to.include('Retirer le rôle');
      expect(await page(secondaire, role(liens.simple)))
        .to.include('Détacher de la structure')
        .and.not.include('Nommer gestionnaire secondaire');
      expect(await page(secondaire, role(scene.cibleSecondaire))).to.include(
        'Seul le gestionnaire principal',
      );
      expect(await page(secondaire, role(liens.principal))).to.include('lui seul transmet son rôle');
      expect(await page(secondaire, role(liens.secondaire))).to.include('Quitter la structure');
    });

    it('nomment un secondaire, qui voit aussitôt l’onglet, puis lui retirent le rôle', async () => {
      const { liens } = scene;
      await simple.lire('/gestionnaire').expect(403);
      expect(await vers(principal, acte(liens.simple, 'nommer-secondaire'))).to.equal(
        `${structure}/utilisateurs`,
      );
      expect(await page(simple, '/gestionnaire')).to.include('Activités du gestionnaire');
      await vers(principal, acte(liens.simple, 'retirer-secondaire'));
      await simple.lire('/gestionnaire').expect(403);
    });

    it('montrent au second gestionnaire ce que le premier a fait', async () => {
      const { cible } = scene;
      await vers(principal, acte(cible, 'desactiver'), { version: 1 });
      const { status, text } = await secondaire.envoyer(acte(cible, 'detacher'), { version: 1 });
      expect(status).to.equal(409);
      expect(texteDe(text)).to.include('ont changé pendant votre saisie').and.include('Désactivée');
      expect(await htmlFaults(text)).to.deep.equal([]);
    });

    it('désactivent un accès à la requête suivante, le listent, puis le rendent', async () => {
      const { liens } = scene;
      await vers(secondaire, acte(liens.simple, 'desactiver'), { version: 1 });
      await simple.lire(`/structures/${scene.structureId}`).expect(404);
      expect(await page(simple, '/mon-compte/rattachements')).to.include('Désactivée');
      expect(await page(secondaire, `${structure}/utilisateurs-desactives`)).to.include('simple Martin');
      expect(await page(secondaire, role(liens.simple))).to.include('Réactiver le rattachement');
      await vers(secondaire, acte(liens.simple, 'reactiver'), { version: 2 });
      await simple.lire(`/structures/${scene.structureId}`).expect(200);
    });

    it('transmettent le rôle : proposé, écrit, accepté ; l’ancien principal devient ce qu’il a choisi', async () => {
      const { liens } = scene;
      await app().drain();
      const dejaEcrits = (await app().mails()).length;
      await vers(principal, acte(liens.simple, 'transmettre'), { roleRestant: 'SIMPLE' });
      expect(await page(principal, role(liens.simple))).to.include('Annuler la proposition');
      await app().drain();
      const [courriel] = (await app().mails()).slice(dejaEcrits);
      expect(courriel?.a).to.equal(simple.courriel);
      const chemin = /\/mon-compte\/rattachements\/transmissions\/\d+/.exec(courriel?.texte ?? '')?.[0] ?? '';

      expect(await page(simple, '/mon-compte/rattachements')).to.include('vous est proposé');
      expect(await page(simple, chemin))
        .to.include('Accepter le rôle')
        .and.include('En attente de réponse');
      expect(await page(principal, chemin)).to.not.include('Accepter le rôle');
      expect(await vers(simple, `${chemin}/accepter`)).to.equal('/mon-compte/rattachements');
      expect(await vers(simple, `${chemin}/accepter`)).to.equal('/mon-compte/rattachements');

      await principal.lire(structure).expect(403);
      expect(await page(simple, role(liens.principal))).to.include('Nommer gestionnaire secondaire');
      const tardif = await simple.envoyer(`${chemin}/decliner`);
      expect(tardif.status).to.equal(409);
      expect(texteDe(tardif.text)).to.include('n’attend plus de réponse');
    });

    it('disent au principal comment partir, et laissent partir les autres', async () => {
      const { liens } = scene;
      const quitter = (lien: number): string => `/mon-compte/rattachements/${lien}/quitter`;
      expect(await page(principal, quitter(liens.principal))).to.include('Transmettez d’abord votre rôle');
      const refus = await principal.envoyer(quitter(liens.principal));
      expect(refus.status).to.equal(422);
      expect(await page(secondaire, quitter(liens.secondaire))).to.include('Quitter la structure');
      await vers(secondaire, quitter(liens.secondaire));
      await secondaire.lire(structure).expect(403);
    });

    it('réclament le rôle d’un principal absent, jusqu’à son opposition', async () => {
      const { liens } = scene;
      const reclamer = `/mon-compte/rattachements/${liens.secondaire}/reclamer`;
      expect(await page(secondaire, reclamer)).to.include('14 jours pour s’y opposer');
      const vide = await secondaire.envoyer(reclamer, { motif: ' ' });
      expect(vide.status).to.equal(422);
      expect(vide.text).to.include('id="motif-erreur"');
      const chemin = await vers(secondaire, reclamer, { motif: 'Parti en mars' });
      expect(await page(secondaire, chemin))
        .to.include('Retirer la réclamation')
        .and.include('16 mars 2026');
      expect(await page(principal, '/mon-compte/rattachements')).to.include('est réclamé');
      expect(await page(principal, chemin))
        .to.include('S’opposer à la réclamation')
        .and.include('Parti en mars');
      expect(await vers(principal, `${chemin}/opposer`, { motif: 'Je suis là' })).to.equal(chemin);
      expect(await page(secondaire, chemin))
        .to.include('Je suis là')
        .and.not.include('Retirer la réclamation');
      const autre = await simple.envoyer(`/mon-compte/rattachements/${liens.simple}/reclamer`, {
        motif: 'x',
      });
      expect(autre.status).to.equal(422);
      expect(texteDe(autre.text)).to.include('gestionnaire secondaire');
    });

    it('désactivent la structure avec un motif : on y lit, on n’y change plus rien, puis on la réactive', async () => {
      expect(await page(secondaire, structure)).to.include('Désactiver la structure');
      expect(await page(secondaire, `${structure}/statut`)).to.include('Motif');
      const vide = await secondaire.envoyer(`${structure}/desactiver`, { version: 1, motif: '' });
      expect(vide.status).to.equal(422);
      await vers(secondaire, `${structure}/desactiver`, { version: 1, motif: 'Cessation' });

      expect(await page(secondaire, structure)).to.include('Cette structure est désactivée');
      expect(await page(simple, `/structures/${scene.structureId}`)).to.include(
        'Rien ne peut plus être déposé',
      );
      const service = await secondaire.envoyer(`${structure}/services/ajouter`, {
        code: 'NORD',
        nom: 'Nord',
      });
      expect(service.status).to.equal(409);
      const decision = { decision: 'valider' };
      const demande = await secondaire.envoyer(`/gestionnaire/demandes/${scene.demande}`, decision);
      expect(demande.status).to.equal(409);
      const rejoindre = { structure: scene.structureId, commentaire: '' };
      const demander = await plateau.gens.etranger.envoyer('/mon-compte/rattachements/demander', rejoindre);
      expect(demander.status).to.equal(409);

      const ancienne = await principal.envoyer(`${structure}/reactiver`, { version: 1, motif: 'Reprise' });
      expect(ancienne.status).to.equal(409);
      await vers(principal, `${structure}/reactiver`, { version: 2, motif: 'Reprise' });
      expect(await page(secondaire, structure)).to.not.include('Cette structure est désactivée');
    });

    it('existent en anglais', async () => {
      const { liens } = scene;
      const transmission = await plateau.proposer(scene, 'principal');
      const reclamation = await plateau.reclamer(scene);
      const phrases: Readonly<Record<string, string>> = {
        [role(liens.simple)]: 'Make a secondary manager',
        [`${structure}/statut`]: 'Deactivate the organisation',
        [`${structure}/utilisateurs-desactives`]: 'Deactivated attachments',
        [`/mon-compte/rattachements/${liens.principal}/quitter`]: 'Hand over your role first',
        [`/mon-compte/rattachements/${liens.principal}/reclamer`]: 'Why do you claim it?',
        [`/mon-compte/rattachements/transmissions/${transmission}`]: 'Accept the role',
        [`/mon-compte/rattachements/reclamations/${reclamation}`]: 'Object to the claim',
        '/mon-compte/rattachements': 'Your role of main manager',
      };
      await principal.lire('/langue?vers=en');
      for (const [chemin, phrase] of Object.entries(phrases)) {
        expect(await page(principal, chemin), chemin).to.include(phrase);
      }
      await principal.lire('/langue?vers=fr');
    });
  });
}
