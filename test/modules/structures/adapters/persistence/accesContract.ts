import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { Abonnement } from '../../../../../src/modules/structures/domain/abonnement/Abonnement.ts';
import {
  AbonnementDejaDemande,
  AbonnementIntrouvable,
  AbonnementModifieEntretemps,
} from '../../../../../src/modules/structures/domain/erreursDAcces.ts';
import { type FixedClock, nextId } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import type { EntrepotsDAcces } from '../../support/entrepotsDAcces.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { unRattachement } from '../../support/unRattachement.ts';

interface Banc {
  readonly entrepots: EntrepotsDAcces;
  readonly clock: FixedClock;
}

const le = new Date('2026-03-02T09:00:00.000Z');
const toujours = { du: null, au: null };
const periode = (du: string | null, au: string | null) => ({
  du: du === null ? null : jour(du),
  au: au === null ? null : jour(au),
});

/** What the stores of rattachements and espaces do, whatever they are made of. */
export const accesContract = (banc: () => Banc): void => {
  const ouvrir = async (structure = uneStructure().avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX')) => {
    const { donnees } = structure.build();
    await banc().entrepots.structures.save(structure.build());
    return donnees.id;
  };
  const lier = async (structureId: number, rattachement = unRattachement()) => {
    const lien = rattachement.avec({ structureId }).build();
    await banc().entrepots.rattachements.save(lien);
    return lien.donnees;
  };
  const demander = async (
    { id: rattachementId, utilisateurId, structureId }: Awaited<ReturnType<typeof lier>>,
    espace: 'MEMOIRES' | 'SUIVI_DES_FLUX' = 'MEMOIRES',
  ) => {
    const lien = { id: nextId(), rattachementId, utilisateurId, structureId };
    const demande = Abonnement.demander(
      { ...lien, espace, niveau: 'MODIFICATION', commentaire: 'Bonjour' },
      le,
    );
    await banc().entrepots.abonnements.save(demande);
    return lien.id;
  };

  describe('RattachementRepository', () => {
    it('rend les dates, les services et les espaces datés tels qu’ils ont été gardés', async () => {
      const { id } = await lier(
        await ouvrir(),
        unRattachement().avec({
          periode: periode('2026-01-01', '2026-12-31'),
          espaces: { MEMOIRES: 'CONSULTATION' },
          periodesEspaces: { MEMOIRES: periode(null, '2026-06-30') },
          services: [{ serviceId: 7, ...periode('2026-02-01', null), commentaire: 'À mi-temps' }],
        }),
      );
      const { donnees } = await banc().entrepots.rattachements.get(id);
      expect(donnees).to.deep.include({
        periode: periode('2026-01-01', '2026-12-31'),
        periodesEspaces: { MEMOIRES: periode(null, '2026-06-30') },
        services: [{ serviceId: 7, ...periode('2026-02-01', null), commentaire: 'À mi-temps' }],
      });
    });
  });

  describe('HabilitationsReader, à chaque requête', () => {
    const cas: readonly (readonly [string, ReturnType<typeof unRattachement>, object | null])[] = [
      ['une demande en attente', unRattachement().enAttente(), null],
      ['une demande refusée', unRattachement().statut('REFUSEE'), null],
      ['un rattachement désactivé', unRattachement().statut('DESACTIVEE'), null],
      ['un rattachement supprimé', unRattachement().statut('SUPPRIMEE'), null],
      ['un rattachement terminé', unRattachement().avec({ periode: periode(null, '2026-03-01') }), null],
      ['un rattachement à venir', unRattachement().avec({ periode: periode('2026-03-03', null) }), null],
      [
        'le premier et dernier jour',
        unRattachement().avec({ periode: periode('2026-03-02', '2026-03-02') }),
        { MEMOIRES: 'MODIFICATION' },
      ],
      [
        'un principal, quelles que soient les dates',
        unRattachement()
          .role('PRINCIPAL')
          .avec({ periode: periode(null, '2026-03-01') }),
        { MEMOIRES: 'MODIFICATION' },
      ],
      [
        'un espace terminé',
        unRattachement().avec({ periodesEspaces: { MEMOIRES: periode(null, '2026-03-01') } }),
        {},
      ],
      [
        'un espace à venir',
        unRattachement().avec({ periodesEspaces: { MEMOIRES: periode('2026-03-03', null) } }),
        {},
      ],
      [
        'le dernier jour d’un espace',
        unRattachement().avec({ periodesEspaces: { MEMOIRES: periode(null, '2026-03-02') } }),
        { MEMOIRES: 'MODIFICATION' },
      ],
    ];

    for (const [nom, rattachement, attendu] of cas) {
      it(`${nom} : ${attendu === null ? 'rien' : JSON.stringify(attendu)}`, async () => {
        const { utilisateurId } = await lier(
          await ouvrir(),
          rattachement.espaces({ MEMOIRES: 'MODIFICATION' }),
        );
        const habilitations = await banc().entrepots.habilitations.habilitationsDe(utilisateurId);
        expect(habilitations.map(({ espaces }) => espaces)).to.deep.equal(attendu === null ? [] : [attendu]);
      });
    }

    it('un espace fermé par la structure, une structure inactive : rien, ou la seule lecture', async () => {
      const espaces = { MEMOIRES: 'MODIFICATION', TAXATION: 'MODIFICATION' } as const;
      const ferme = await lier(await ouvrir(uneStructure()), unRattachement().espaces(espaces));
      const inactive = await lier(
        await ouvrir(uneStructure().avecEspaces('MEMOIRES').inactive()),
        unRattachement().espaces(espaces),
      );
      const { habilitations } = banc().entrepots;
      expect((await habilitations.habilitationsDe(ferme.utilisateurId))[0]?.espaces).to.deep.equal({});
      expect((await habilitations.habilitationsDe(inactive.utilisateurId))[0]?.espaces).to.deep.equal({
        MEMOIRES: 'CONSULTATION',
      });
    });

    it('compte les jours de Paris', async () => {
      const { clock, entrepots } = banc();
      const { utilisateurId } = await lier(
        await ouvrir(),
        unRattachement().avec({ periode: periode(null, '2026-03-02') }),
      );
      const combien = async (instant: string): Promise<number> => {
        clock.set(instant);
        return (await entrepots.habilitations.habilitationsDe(utilisateurId)).length;
      };
      expect(await combien('2026-03-02T22:59:59.000Z')).to.equal(1);
      expect(await combien('2026-03-02T23:00:00.000Z')).to.equal(0);
      clock.set(le);
    });
  });

  describe('AbonnementRepository', () => {
    it('rend une demande telle qu’elle a été gardée, décidée ou non', async () => {
      const { abonnements } = banc().entrepots;
      const id = await demander(await lier(await ouvrir()));
      const demande = await abonnements.get(id);
      expect(demande.donnees).to.deep.include({
        version: 1,
        commentaire: 'Bonjour',
        demandeLe: le,
        decision: null,
      });
      demande.refuser('Non', 9, le);
      await abonnements.save(demande);
      expect((await abonnements.get(id)).donnees).to.deep.equal({ ...demande.donnees, version: 2 });
    });

    it('n’en garde qu’une d’ouverte pour une personne, une structure et un espace', async () => {
      const { abonnements } = banc().entrepots;
      const lien = await lier(await ouvrir());
      const id = await demander(lien);
      await demander(lien, 'SUIVI_DES_FLUX');
      await rejection(demander(lien), AbonnementDejaDemande);
      expect(await abonnements.enAttente(lien.utilisateurId, lien.structureId)).to.have.members([
        'MEMOIRES',
        'SUIVI_DES_FLUX',
      ]);

      const demande = await abonnements.get(id);
      demande.retirer(le);
      await abonnements.save(demande);
      expect(await demander(lien)).to.be.above(id);
    });

    it('refuse une version dépassée, signale une demande introuvable', async () => {
      const { abonnements } = banc().entrepots;
      const id = await demander(await lier(await ouvrir()));
      const [premiere, seconde] = [await abonnements.get(id), await abonnements.get(id)];
      premiere.refuser('Non', 9, le);
      seconde.valider('CONSULTATION', 10, le);
      await abonnements.save(premiere);
      await rejection(abonnements.save(seconde), AbonnementModifieEntretemps);
      await rejection(abonnements.get(404_404), AbonnementIntrouvable);
    });
  });

  describe('AbonnementReader', () => {
    it('donne celles qui attendent, la plus ancienne d’abord, par pages, des seules personnes rattachées', async () => {
      const { abonnementsLus } = banc().entrepots;
      const structureId = await ouvrir();
      const ids = [];
      for (let rang = 0; rang < 3; rang += 1) ids.push(await demander(await lier(structureId)));
      await demander(await lier(structureId, unRattachement().statut('DESACTIVEE')));

      const page = await abonnementsLus.demandesEnAttente([structureId], null, 2);
      const suite = await abonnementsLus.demandesEnAttente([structureId], page.suivant, 2);

      expect([...page.demandes, ...suite.demandes].map(({ id }) => id)).to.deep.equal(ids);
      expect(suite.suivant).to.equal(null);
      expect(page.demandes[0]?.structure).to.match(/ - Laboratoire Hermès$/);
      expect(await abonnementsLus.compterDemandes([structureId])).to.equal(3);
    });

    it('donne à chacun les siennes, la dernière d’abord, sans celles qu’il a retirées', async () => {
      const { abonnements, abonnementsLus } = banc().entrepots;
      const lien = await lier(await ouvrir());
      const retiree = await abonnements.get(await demander(lien));
      retiree.retirer(le);
      await abonnements.save(retiree);
      const ids = [await demander(lien), await demander(lien, 'SUIVI_DES_FLUX')];
      const lues = await abonnementsLus.mesDemandes(lien.utilisateurId, 10);
      expect(lues.map(({ id }) => id)).to.deep.equal(ids.reverse());
    });
  });

  describe('Repertoire', () => {
    const repertorier = async (structureId: number, ...noms: readonly (readonly string[])[]) => {
      const ids = [];
      for (const mots of noms) {
        const { id: rattachementId } = await lier(structureId);
        await banc().entrepots.repertoire.repertorier([{ rattachementId, structureId, mots }]);
        ids.push(rattachementId);
      }
      return ids;
    };
    const trouver = async (structureId: number, ...mots: readonly string[]) =>
      (await banc().entrepots.repertoire.chercher(structureId, mots, null, 10)).utilisateurs.map(
        ({ rattachementId }) => rattachementId,
      );

    it('trouve par le début de chaque mot, une fois chacun, dans l’ordre des mots', async () => {
      const structureId = await ouvrir();
      const [zoe, antoine, marc] = await repertorier(
        structureId,
        ['martin', 'zoe', 'marie'],
        ['marceau', 'antoine'],
        ['durand', 'marc'],
      );
      await repertorier(await ouvrir(), ['martin']);

      expect(await trouver(structureId, 'mar')).to.deep.equal([marc, antoine, zoe]);
      expect(await trouver(structureId, 'mar', 'z')).to.deep.equal([zoe]);
      expect(await trouver(structureId, 'arc')).to.deep.equal([]);
      expect(await trouver(structureId, 'marcz')).to.deep.equal([]);
    });

    it('donne une page après l’autre', async () => {
      const structureId = await ouvrir();
      const ids = await repertorier(structureId, ['marie'], ['marie'], ['martin', 'marie'], ['marthe']);
      const { repertoire } = banc().entrepots;
      const page = await repertoire.chercher(structureId, ['mar'], null, 2);
      const suite = await repertoire.chercher(structureId, ['mar'], page.suivant, 2);
      expect([...page.utilisateurs, ...suite.utilisateurs].map((un) => un.rattachementId)).to.deep.equal(ids);
      expect(suite.suivant).to.equal(null);
    });

    it('dit qui n’y est pas encore, et l’oublie quand le nom change', async () => {
      const { repertoire } = banc().entrepots;
      const structureId = await ouvrir();
      const premier = await lier(structureId);
      const second = await lier(structureId);
      expect(await repertoire.aRepertorier(structureId, 1)).to.deep.equal([
        { rattachementId: premier.id, utilisateurId: premier.utilisateurId },
      ]);

      const entree = (id: number, ...mots: string[]) => ({ rattachementId: id, structureId, mots });
      await repertoire.repertorier([entree(premier.id, 'ancien'), entree(second.id)]);
      expect(await repertoire.aRepertorier(structureId, 10)).to.deep.equal([]);
      await repertoire.oublier(premier.utilisateurId);
      expect(await repertoire.aRepertorier(structureId, 10)).to.have.lengthOf(1);
      await repertoire.repertorier([entree(premier.id, 'nouveau')]);
      expect(await trouver(structureId, 'ancien')).to.deep.equal([]);
      expect(await trouver(structureId, 'nouv')).to.deep.equal([premier.id]);
    });

    it('ne montre que les personnes rattachées', async () => {
      const structureId = await ouvrir();
      const { id: rattachementId } = await lier(structureId, unRattachement().statut('DESACTIVEE'));
      await banc().entrepots.repertoire.repertorier([{ rattachementId, structureId, mots: ['zoe'] }]);
      expect(await trouver(structureId, 'zoe')).to.deep.equal([]);
    });
  });

  describe('Rappels', () => {
    it('ne donnent qu’une fois chaque clé, jusqu’à ce qu’elle soit oubliée', async () => {
      const { rappels } = banc().entrepots;
      const [a, b] = [`a${nextId()}`, `b${nextId()}`];
      expect([...(await rappels.noter([a], le))]).to.deep.equal([a]);
      expect([...(await rappels.noter([a, b], le))]).to.deep.equal([b]);
      await rappels.oublier(le);
      expect([...(await rappels.noter([a], le))]).to.deep.equal([]);
      await rappels.oublier(new Date(le.getTime() + 1));
      expect([...(await rappels.noter([a], le))]).to.deep.equal([a]);
    });
  });

  describe('Echeancier', () => {
    it('donne ce qui finit ce jour-là ou avant, par structure et par pages', async () => {
      const { echeancier } = banc().entrepots;
      const [premiere, seconde] = [await ouvrir(), await ouvrir()];
      const finit = (au: string) => unRattachement().avec({ periode: periode(null, au) });
      const a = await lier(premiere, finit('2026-03-01'));
      const b = await lier(
        premiere,
        unRattachement().avec({
          espaces: { MEMOIRES: 'CONSULTATION' },
          periodesEspaces: { MEMOIRES: periode(null, '2026-03-02') },
        }),
      );
      await lier(premiere, finit('2026-03-03'));
      await lier(premiere, finit('2026-03-01').statut('DESACTIVEE'));
      await lier(premiere, finit('2026-03-01').role('PRINCIPAL'));
      await lier(seconde, finit('2026-03-02'));
      const jusquA = jour('2026-03-02');
      const structures = async (apres: number) =>
        (await echeancier.structuresAEcheance(jusquA, apres, 100)).filter((id) => id >= premiere);

      expect(await structures(0)).to.deep.equal([premiere, seconde]);
      expect(await structures(premiere)).to.deep.equal([seconde]);
      expect(await echeancier.rattachementsAEcheance(premiere, jusquA, 0, 1)).to.deep.equal([a.id]);
      expect(await echeancier.rattachementsAEcheance(premiere, jusquA, a.id, 5)).to.deep.equal([b.id]);
    });

    it('donne les demandes qui attendent, des deux natures', async () => {
      const { echeancier } = banc().entrepots;
      const structureId = await ouvrir();
      const attente = await lier(structureId, unRattachement().enAttente().avec({ demandeLe: le }));
      const personne = await lier(structureId);
      const demandeId = await demander(personne);
      await demander(await lier(structureId, unRattachement().statut('SUPPRIMEE')));

      const enAttente = async (avant: Date) =>
        (await echeancier.structuresEnAttente(avant, structureId - 1, 5)).includes(structureId);
      expect(await enAttente(le)).to.equal(true);
      expect(await enAttente(new Date(le.getTime() - 30 * 24 * 60 * 60_000))).to.equal(false);
      expect(await echeancier.demandesEnAttente(structureId, 10)).to.deep.equal([
        {
          nature: 'RATTACHEMENT',
          id: attente.id,
          structureId,
          utilisateurId: attente.utilisateurId,
          demandeLe: le,
        },
        {
          nature: 'ABONNEMENT',
          id: demandeId,
          structureId,
          utilisateurId: personne.utilisateurId,
          demandeLe: le,
        },
      ]);
    });
  });

  describe('RattachementReader', () => {
    it('n’écrit qu’à ceux dont le rattachement et l’espace sont en vigueur', async () => {
      const structureId = await ouvrir();
      const futur = periode('2026-03-03', null);
      const espaces = { MEMOIRES: 'CONSULTATION' } as const;
      const principal = await lier(structureId, unRattachement().role('PRINCIPAL').avec({ periode: futur }));
      await lier(structureId, unRattachement().role('SECONDAIRE').avec({ periode: futur }));
      await lier(structureId, unRattachement().avec({ espaces, periode: futur }));
      await lier(structureId, unRattachement().avec({ espaces, periodesEspaces: { MEMOIRES: futur } }));
      const habilitee = await lier(structureId, unRattachement().avec({ espaces }));

      const { liens } = banc().entrepots;
      expect(await liens.gestionnairesDe(structureId)).to.deep.equal([principal.utilisateurId]);
      expect(await liens.gestionnairesEtHabilites(structureId, 'MEMOIRES')).to.deep.equal([
        principal.utilisateurId,
        habilitee.utilisateurId,
      ]);
    });

    it('donne les dates et les services avec chaque rattachement', async () => {
      const services = [{ id: nextId(), code: 'TOX', nom: 'Toxicologie', actif: true }];
      const structureId = await ouvrir(uneStructure().avec({ services }));
      const attribues = [{ serviceId: services[0]?.id ?? 0, ...toujours, commentaire: null }];
      const { utilisateurId } = await lier(
        structureId,
        unRattachement().avec({ periode: periode(null, '2026-12-31'), services: attribues }),
      );
      const { liens } = banc().entrepots;
      const [mien] = await liens.mesRattachements(utilisateurId);
      expect(mien).to.deep.include({ periode: periode(null, '2026-12-31'), services: attribues });
      expect(mien?.nomsDeServices.get(services[0]?.id ?? 0)).to.equal('Toxicologie');
      const { utilisateurs } = await liens.utilisateursDe(structureId, null, 5);
      expect(utilisateurs[0]).to.deep.include({ periode: periode(null, '2026-12-31'), services: attribues });
    });
  });
};
