import { expect } from 'chai';
import { fromBuffer, type Entry } from 'yauzl';
import type { Acteur } from '../../../../../../src/kernel/application/Acteur.ts';
import { Montant } from '../../../../../../src/kernel/domain/Montant.ts';
import { memoires } from '../../../../../../src/modules/memoires/memoiresTokens.ts';
import { structuresFacade } from '../../../../../../src/modules/structures/index.ts';
import { numeroDeBrouillon } from '../../../../../../src/modules/memoires/domain/numeros.ts';
import { platform } from '../../../../../../src/platform/tokens.ts';
import { nextId } from '../../../../../support/doubles.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { habilitation, unActeur } from '../../../support/acteurs.ts';
import { PrestataireConnecte, UN_PDF, versionDe } from '../../../support/prestataireConnecte.ts';
import { unMemoire, uneLigne, unePiece, type MemoireBuilder } from '../../../support/unMemoire.ts';

const nomsDe = (archive: Buffer): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: false }, (error, zip) => {
      if (error) return reject(error);
      const noms: string[] = [];
      zip.on('entry', ({ fileName }: Entry) => noms.push(fileName));
      zip.on('end', () => resolve(noms.sort()));
      zip.on('error', reject);
    });
  });

describe('les mémoires d’un prestataire', () => {
  const app = testApp('sqlite');
  let camille: PrestataireConnecte;
  let lyon: { readonly id: number; readonly nom: string };

  before(async () => {
    const structures = app().container.get(structuresFacade);
    await structures.chargerReference();
    lyon = (await structures.juridictionParCode('TJ-LYON'))!;
  });
  beforeEach(async () => {
    camille = await PrestataireConnecte.entrer(app());
  });
  afterEach(() => expect(camille.fautes).to.deep.equal([]));

  const garder = async (builder: MemoireBuilder, structureId = camille.structureIds[0]!): Promise<number> => {
    const { container } = app();
    const id = container.get(platform.ids).next();
    const pieces = builder.donnees.pieces.map((piece) => ({
      ...piece,
      id: container.get(platform.ids).next(),
    }));
    const numeroBrouillon = numeroDeBrouillon(2025, nextId());
    const memoire = builder.avec({ id, structureId, pieces, numeroBrouillon }).build();
    await container.get(memoires.repository).save(memoire);
    return id;
  };
  const agent = (): Acteur =>
    unActeur(
      9_000_001,
      habilitation(lyon.id, { MEMOIRES_RECUS: 'MODIFICATION', TAXATION: 'MODIFICATION' }, { publique: true }),
    );

  const depose = (): MemoireBuilder => unMemoire().complet(lyon.id).depose();

  const refuse = async (): Promise<number> => {
    const id = await garder(depose());
    const demande = {
      acteur: agent(),
      memoireId: id,
      motif: 'PIECE_MANQUANTE',
      texte: 'L’attestation n’est pas signée.',
    };
    await app().container.get(memoires.refuser).execute(demande);
    return id;
  };

  const aCompleter = async (): Promise<number> => {
    const id = await garder(depose());
    const { container } = app();
    await container.get(memoires.prendreEnCharge).execute({ acteur: agent(), memoireId: id });
    const motif = container.get(memoires.referentiel).motifs('COMPLEMENT')[0]?.code ?? '';
    const demande = { acteur: agent(), memoireId: id, motif, texte: 'Joignez le relevé des heures.' };
    await container.get(memoires.demanderComplement).execute(demande);
    return id;
  };

  describe('la synthèse', () => {
    it('invite à saisir quand il n’y a rien', async () => {
      const { html } = await camille.lire('/memoires');

      expect(html).to.include('Saisissez votre premier mémoire').and.include('Saisir mémoire');
    });

    it('montre les colonnes de « Mémoires à traiter », les trois chiffres et les actions', async () => {
      await garder(unMemoire());
      await refuse();
      const { html } = await camille.lire('/memoires');
      const colonnes = [
        ...html.matchAll(/<th scope="col"[^>]*>(?:<a[^>]*>(?:<span[^>]*>[^<]*<\/span>)?)?([^<]+)/g),
      ].map(([, titre]) => titre);

      expect(colonnes).to.deep.equal([
        'Prestataire',
        'Date de dépôt',
        'Destinataire',
        'Numéro',
        'État courant',
        'Date de l’état courant',
        'Montant TTC',
        'Actions',
      ]);
      expect(html).to.include('Reprendre').and.include('Dupliquer et corriger');
      for (const bouton of ['Abandonner', 'Supprimer', 'Télécharger']) expect(html).to.include(bouton);
    });

    it('se limite à la structure choisie', async () => {
      camille = await PrestataireConnecte.entrer(app(), { structures: ['Alix', 'Bérénice'] });
      const [alix, berenice] = camille.structureIds;
      const prestataire = unMemoire().donnees.prestataire;
      await garder(unMemoire().avec({ prestataire: { ...prestataire, designation: 'Alix' } }), alix);
      await garder(unMemoire().avec({ prestataire: { ...prestataire, designation: 'Bérénice' } }), berenice);
      const { html } = await camille.lire(`/memoires?structure=${berenice}`);

      expect(html)
        .to.include('Toutes les structures')
        .and.match(/<td[^>]*>Bérénice<\/td>/);
      expect(html).to.not.match(/<td[^>]*>Alix<\/td>/);
      expect((await camille.lire(`/memoires?structure=${lyon.id}`)).status).to.equal(403);
    });

    it('avance et recule page par page', async () => {
      for (let rang = 0; rang < 52; rang += 1) await garder(unMemoire());
      const premiere = await camille.lire('/memoires');
      const suivante =
        /href="([^"]*)"[^>]*>Page suivante/.exec(premiere.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const seconde = await camille.lire(suivante);

      expect(premiere.html).to.include('1 à 50 sur 52');
      expect(seconde.html).to.include('51 à 52 sur 52').and.include('Page précédente');
    });
  });

  describe('la recherche', () => {
    it('trouve par le numéro, la référence, l’état et le montant', async () => {
      const id = await garder(depose().avec({ reference: 'AUDIENCE-7' }));
      await garder(unMemoire().avec({ lignes: [uneLigne()] }));
      const { numero } = (await app().container.get(memoires.reader).consulter(id))!;
      const cherche = async (criteres: string): Promise<string> =>
        (await camille.lire(`/memoires/recherche?${criteres}`)).html;

      for (const criteres of [
        `numero=${numero}`,
        'reference=AUDIENCE-7',
        'etats=MIS_A_DISPOSITION',
        'deposeDu=2026-03-02',
      ]) {
        expect(await cherche(criteres), criteres)
          .to.include(numero!)
          .and.include('1\u00a0mémoire');
      }
      expect(await cherche('montantMin=999999')).to.include('Aucun mémoire ne répond à ces critères');
      expect(
        await cherche(`juridiction=${lyon.id}&juridictionTexte=${encodeURIComponent(lyon.nom)}`),
      ).to.include(numero!);
    });

    it('dit quel critère ne se lit pas, et garde les autres', async () => {
      const { status, html } = await camille.lire(
        '/memoires/recherche?montantMin=beaucoup&numero=123&deposeDu=2026-05-01&deposeAu=2026-04-01',
      );

      expect(status).to.equal(422);
      expect(html).to.include('value="beaucoup"').and.include('value="123"');
      expect(html).to.include('La fin de la période vient avant son début.');
    });
  });

  describe('une sélection', () => {
    const coche = async (id: number): Promise<string> => {
      const memoire = await app().container.get(memoires.reader).consulter(id);
      return `${id}-${memoire?.version}`;
    };

    it('confirme ce qui sera supprimé, dit ce qui ne peut pas l’être, puis le fait une fois', async () => {
      const brouillon = await garder(unMemoire());
      const transmis = await garder(depose());
      const choix = [await coche(brouillon), await coche(transmis)];
      const { vers } = await camille.envoyer('/memoires/selection', {
        choix,
        action: 'supprimer',
        retour: '/memoires',
      });
      const { html } = await camille.lire(vers);
      expect(html).to.include('Supprimer ce brouillon').and.include('Seul un brouillon se supprime.');

      const fait = await camille.envoyer('/memoires/selection/supprimer', {
        choix: choix[0],
        retour: '/memoires',
      });
      expect((await camille.lire(fait.vers)).html).to.include('Brouillon supprimé');
      expect((await camille.lire(`/memoires/${brouillon}`)).status).to.equal(404);
      const encore = await camille.envoyer('/memoires/selection/supprimer', {
        choix: choix[0],
        retour: '//piege.example',
      });
      expect(encore.vers).to.equal('/memoires');
      expect((await camille.lire('/memoires')).html).to.include(
        'Aucun de ces mémoires ne peut être supprimé',
      );
    });

    it('abandonne un mémoire refusé', async () => {
      const id = await refuse();
      await camille.envoyer('/memoires/selection/abandonner', { choix: await coche(id) });

      expect((await camille.lire(`/memoires/${id}`)).html).to.include('Abandonné');
    });

    it('donne une archive avec un dossier par mémoire', async () => {
      const brouillon = await garder(unMemoire());
      const numero = (await app().container.get(memoires.reader).consulter(brouillon))!.numeroBrouillon;
      for (const nom of ['pièce.pdf', 'pièce.pdf']) {
        await camille.joindre(`/memoires/${brouillon}/saisie/pieces`, 'AUTRE', [{ nom, contenu: UN_PDF }]);
      }
      const { entetes, contenu } = await camille.telecharger('/memoires/selection', {
        choix: await coche(brouillon),
        action: 'telecharger',
      });

      expect(entetes['content-disposition']).to.match(
        /^attachment; filename="?memoires-\d{4}-\d{2}-\d{2}\.zip"?/,
      );
      expect(await nomsDe(contenu)).to.deep.equal([`${numero}/pièce (2).pdf`, `${numero}/pièce.pdf`].sort());
    });

    it('ne donne rien d’un brouillon supprimé', async () => {
      const brouillon = await garder(unMemoire());
      await camille.joindre(`/memoires/${brouillon}/saisie/pieces`, 'AUTRE', [
        { nom: 'pièce.pdf', contenu: UN_PDF },
      ]);
      await camille.envoyer('/memoires/selection/supprimer', { choix: await coche(brouillon) });
      const { contenu } = await camille.telecharger('/memoires/selection', {
        choix: await coche(brouillon),
        action: 'telecharger',
      });

      expect(await nomsDe(contenu)).to.deep.equal([]);
    });

    it('ne touche pas aux mémoires des autres', async () => {
      const id = await garder(unMemoire());
      const voleuse = await PrestataireConnecte.entrer(app());
      await voleuse.envoyer('/memoires/selection/supprimer', { choix: await coche(id) });

      expect((await camille.lire(`/memoires/${id}`)).html).to.include('Brouillon');
    });

    it('dit quoi faire quand rien n’est coché', async () => {
      const { vers } = await camille.envoyer('/memoires/selection', { action: 'supprimer' });

      expect((await camille.lire(vers)).html).to.include('Aucun mémoire n’est coché.');
    });
  });

  describe('un mémoire', () => {
    it('dit pourquoi il est refusé, et se duplique une fois pour être corrigé', async () => {
      const id = await refuse();
      const { html } = await camille.lire(`/memoires/${id}`);
      expect(html)
        .to.include('Pourquoi ce mémoire est refusé')
        .and.include('L’attestation n’est pas signée.');
      expect(html).to.include('Pièce justificative manquante').and.include('Dupliquer et corriger');

      const champs = { version: versionDe(html) };
      const copie = await camille.envoyer(`/memoires/${id}/dupliquer`, champs);
      expect(copie.vers).to.match(/\/saisie\/en-tete$/);
      const recapitulatif = await camille.lire(copie.vers.replace('en-tete', 'recapitulatif'));
      expect(recapitulatif.html)
        .to.include('Ce mémoire corrige le mémoire refusé')
        .and.include('2 mars 2026 à 10:00');
      const encore = await camille.envoyer(`/memoires/${id}/dupliquer`, champs);
      expect(encore.vers).to.equal(`/memoires/${id}`);
      expect((await camille.lire(encore.vers)).html).to.include('est corrigé par le mémoire');
    });

    it('se complète par des pièces et une réponse, envoyées une fois', async () => {
      const id = await aCompleter();
      const chemin = `/memoires/${id}/completer`;
      const page = await camille.lire(chemin);
      expect(page.html).to.include('Joignez le relevé des heures.');

      await camille.joindre(`${chemin}/pieces`, 'AUTRE', [{ nom: 'relevé.pdf', contenu: UN_PDF }]);
      const vide = await camille.envoyer(chemin, { reponse: '  ' });
      expect(vide.status).to.equal(422);
      expect(vide.html).to.include('href="#reponse"').and.include('relevé.pdf');
      const envoi = await camille.envoyer(chemin, { reponse: 'Le relevé est joint.' });
      expect((await camille.lire(envoi.vers)).html)
        .to.include('Complété')
        .and.include('Le relevé est joint.');
      const encore = await camille.envoyer(chemin, { reponse: 'Le relevé est joint.' });
      expect((await camille.lire(encore.vers)).html).to.include('était déjà transmise');
    });

    it('montre ce qui est retenu de chaque ligne, et pourquoi', async () => {
      const motif = app().container.get(memoires.referentiel).motifs('REDUCTION')[0]!;
      const ligne = uneLigne({
        montantRetenu: Montant.deCentimes(20_000),
        motifReduction: { code: motif.code, texte: 'Une heure de moins.' },
      });
      const id = await garder(
        unMemoire()
          .complet(lyon.id)
          .avec({ lignes: [ligne] })
          .depose('CERTIFIE'),
      );
      const { html } = await camille.lire(`/memoires/${id}`);

      expect(html)
        .to.include('240,00')
        .and.include('277,50')
        .and.include(motif.libelle.fr)
        .and.include('Une heure de moins.');
    });

    it('donne son accusé dès qu’il est établi, et le dit avant', async () => {
      const id = await garder(depose().avec({ pieces: [unePiece('ACTE_DESIGNATION')] }));

      expect((await camille.lire(`/memoires/${id}?depose`)).html).to.include(
        'L’accusé de dépôt est en préparation',
      );
      expect((await camille.lire(`/memoires/${id}/accuse`)).status).to.equal(404);
    });

    it('se lit en anglais', async () => {
      const id = await garder(depose());
      await camille.envoyer('/langue', { vers: 'en', retour: `/memoires/${id}` });
      await camille.lire(`/langue?vers=en&retour=/memoires/${id}`);
      const { html } = await camille.lire(`/memoires/${id}`);

      expect(html)
        .to.include('Statement 0')
        .and.include('Made available')
        .and.include('Duplicate as a model');
    });
  });

  it('annonce sur l’accueil ce qui attend, ce qui a changé et ce qui est payé', async () => {
    await garder(unMemoire().complet(lyon.id));
    await refuse();
    await garder(depose().avec({ etat: 'PAYE', etatLe: app().clock.now() }));
    const { html } = await camille.lire('/accueil');

    expect(html)
      .to.include('Ce qui vous attend')
      .and.include('Brouillon à déposer')
      .and.include('délai de dépôt');
    expect(html)
      .to.include('Mémoire refusé, à corriger ou à abandonner')
      .and.include('277,50\u00a0€ pour un mémoire');
  });
});
