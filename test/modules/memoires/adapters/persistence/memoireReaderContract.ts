import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import {
  TRIS,
  type CriteresListe,
  type Sens,
  type Tri,
} from '../../../../../src/modules/memoires/application/ports/CriteresListe.ts';
import type { MemoireReader } from '../../../../../src/modules/memoires/application/ports/MemoireReader.ts';
import type { MemoireRepository } from '../../../../../src/modules/memoires/application/ports/MemoireRepository.ts';
import type { DonneesMemoire } from '../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { ETATS, type CodeEtat } from '../../../../../src/modules/memoires/domain/etats.ts';
import { VUES_PRESTATAIRE, etatsRecus } from '../../../../../src/modules/memoires/domain/vues.ts';
import { nextId } from '../../../../support/doubles.ts';
import { uneLigne, unMemoire, type MemoireBuilder } from '../../support/unMemoire.ts';

const TOUS = ETATS.map(({ code }) => code);

export interface Lecture {
  readonly repository: MemoireRepository;
  readonly reader: MemoireReader;
}

export const memoireReaderContract = (lecture: () => Lecture): void => {
  const garder = async (builder: MemoireBuilder): Promise<DonneesMemoire> => {
    const memoire = builder.build();
    const version = await lecture().repository.save(memoire);
    return { ...memoire.etat, version };
  };

  const criteres = (ecart: Partial<CriteresListe> & Pick<CriteresListe, 'perimetre'>): CriteresListe => ({
    etats: VUES_PRESTATAIRE.tous,
    tri: 'depot',
    sens: 'desc',
    ...ecart,
  });

  const desStructures = (...structureIds: readonly number[]): CriteresListe['perimetre'] => ({
    cote: 'prestataire',
    structureIds,
  });
  const desJuridictions = (...structureIds: readonly number[]): CriteresListe['perimetre'] => ({
    cote: 'juridiction',
    structureIds,
  });

  const trouves = async (demande: CriteresListe): Promise<readonly number[]> => {
    const { reader } = lecture();
    const { lignes } = await reader.lister(demande, null, 50);
    expect(await reader.compter(demande)).to.equal(lignes.length);
    return lignes.map(({ id }) => id);
  };

  const parcourir = async (
    demande: CriteresListe,
    limite: number,
  ): Promise<readonly (readonly number[])[]> => {
    const pages: (readonly number[])[] = [];
    let curseur: string | null = null;
    do {
      const page = await lecture().reader.lister(demande, curseur, limite);
      pages.push(page.lignes.map(({ id }) => id));
      curseur = page.suivant;
    } while (curseur !== null);
    return pages;
  };

  const depose = (
    structureId: number,
    ecart: Partial<DonneesMemoire> = {},
    etat?: CodeEtat,
  ): MemoireBuilder => unMemoire().avec({ structureId }).depose(etat).avec(ecart);

  const aLInstant = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 9, minute));

  describe('lister', () => {
    it('donne les colonnes de la synthèse', async () => {
      const structureId = nextId();
      const brouillon = await garder(unMemoire().avec({ structureId }));
      const mis = await garder(depose(structureId));

      const { lignes } = await lecture().reader.lister(
        criteres({ perimetre: desStructures(structureId) }),
        null,
        50,
      );
      expect(lignes).to.deep.equal([
        {
          id: mis.id,
          version: 1,
          structureId,
          prestataire: 'Laboratoire Hermès',
          dateDepot: mis.deposeLe,
          destinataire: 'Tribunal judiciaire de Lyon',
          numero: mis.numero,
          etat: 'MIS_A_DISPOSITION',
          dateEtat: mis.etatLe,
          montantTtc: Montant.deCentimes(27_750),
          relanceLe: null,
        },
        {
          id: brouillon.id,
          version: 1,
          structureId,
          prestataire: 'Laboratoire Hermès',
          dateDepot: null,
          destinataire: null,
          numero: brouillon.numeroBrouillon,
          etat: 'BROUILLON',
          dateEtat: brouillon.etatLe,
          montantTtc: null,
          relanceLe: null,
        },
      ]);
    });

    it('ne sort ni de la structure, ni des états demandés', async () => {
      const [structureId, autre] = [nextId(), nextId()];
      const paye = await garder(depose(structureId, {}, 'PAYE'));
      await garder(depose(structureId, {}, 'REFUSE'));
      await garder(depose(autre, {}, 'PAYE'));

      const demande = criteres({ perimetre: desStructures(structureId), etats: ['PAYE'] });
      expect(await trouves(demande)).to.deep.equal([paye.id]);
    });

    it('retrouve ceux dont une relance attend, et dit depuis quand', async () => {
      const { repository } = lecture();
      const [structureId, juridictionId] = [nextId(), nextId()];
      const par = { le: new Date('2026-06-01T08:00:00.000Z'), acteurId: 1, acteurNom: 'Jeanne Martin' };
      const relancer = async (repondre: boolean): Promise<number> => {
        const { id } = await garder(unMemoire().avec({ structureId }).complet(juridictionId).depose());
        const memoire = await repository.get(id);
        memoire.relancer('Où en est-il ?', null, par);
        await repository.save(memoire);
        if (repondre) {
          const relance = await repository.get(id);
          relance.repondreALaRelance('Demain.', par);
          await repository.save(relance);
        }
        return id;
      };
      const attend = await relancer(false);
      await relancer(true);
      await garder(unMemoire().avec({ structureId }).complet(juridictionId).depose());

      for (const perimetre of [desJuridictions(juridictionId), desStructures(structureId)]) {
        const demande = criteres({ perimetre, etats: TOUS });
        expect(await trouves(demande)).to.have.lengthOf(3);
        expect(await trouves({ ...demande, relances: true })).to.deep.equal([attend]);
        const { lignes } = await lecture().reader.lister({ ...demande, relances: true }, null, 50);
        expect(lignes[0]?.relanceLe).to.deep.equal(par.le);
      }
    });

    it('ne montre à une juridiction que ce qui a été déposé chez elle', async () => {
      const [structureId, juridictionId] = [nextId(), nextId()];
      await garder(unMemoire().avec({ structureId }).complet(juridictionId));
      const mis = await garder(unMemoire().avec({ structureId }).complet(juridictionId).depose());
      await garder(depose(structureId));

      const demande = criteres({ perimetre: desJuridictions(juridictionId), etats: TOUS });
      expect(await trouves(demande)).to.deep.equal([mis.id]);
      expect(await trouves({ ...demande, etats: etatsRecus('MEMOIRES_RECUS', 'a-traiter') })).to.deep.equal([
        mis.id,
      ]);
    });

    const seuls = (): Promise<readonly DonneesMemoire[]> => {
      const [structureId, autre, juridictionId] = [nextId(), nextId(), nextId()];
      const un = (
        minute: number,
        etat: CodeEtat,
        centimes: number,
        structure = structureId,
      ): Promise<DonneesMemoire> =>
        garder(
          unMemoire()
            .avec({ structureId: structure })
            .complet(juridictionId)
            .depose(etat)
            .avec({
              deposeLe: aLInstant(minute),
              etatLe: aLInstant(60 - minute),
              lignes: [uneLigne({ prixUnitaire: Montant.deCentimes(centimes), tauxTva: 0 })],
            }),
        );
      return (async () => [
        await un(3, 'PAYE', 500),
        await un(1, 'MIS_A_DISPOSITION', 300),
        await un(3, 'REFUSE', 300),
        await un(2, 'PRIS_EN_CHARGE', 100, autre),
        await un(7, 'PAYE', 900, autre),
        await un(3, 'EN_TAXATION', 500),
        await un(5, 'PAYE', 500),
      ])();
    };

    const cle: Readonly<Record<Tri, (donnees: DonneesMemoire) => number>> = {
      depot: ({ deposeLe }) => deposeLe?.getTime() ?? 0,
      etat: ({ etatLe }) => etatLe.getTime(),
      montant: ({ lignes }) => Number(lignes[0]?.prixUnitaire?.centimes ?? 0),
      numero: ({ numero }) => Number(numero),
    };

    for (const tri of TRIS) {
      for (const sens of ['asc', 'desc'] as const satisfies readonly Sens[]) {
        for (const cote of ['prestataire', 'juridiction'] as const) {
          it(`range par ${tri} ${sens}, ${cote}, et parcourt les pages dans les deux sens`, async () => {
            const gardes = await seuls();
            const signe = sens === 'asc' ? 1 : -1;
            const attendus = [...gardes]
              .sort((a, b) => signe * (cle[tri](a) - cle[tri](b) || a.id - b.id))
              .map(({ id }) => id);
            const ids = gardes.map((donnees) =>
              cote === 'prestataire' ? donnees.structureId : (donnees.entete.juridictionId ?? 0),
            );
            const demande = criteres({ perimetre: { cote, structureIds: [...new Set(ids)] }, tri, sens });

            expect(await trouves(demande)).to.deep.equal(attendus);
            const pages = await parcourir(demande, 3);
            expect(pages.flat()).to.deep.equal(attendus);
            expect(pages.map(({ length }) => length)).to.deep.equal([3, 3, 1]);

            const { reader } = lecture();
            const premiere = await reader.lister(demande, null, 3);
            const seconde = await reader.lister(demande, premiere.suivant, 3);
            const retour = await reader.lister(demande, seconde.precedent, 3);
            expect(premiere.precedent).to.equal(null);
            expect(retour.lignes).to.deep.equal(premiere.lignes);
            expect(retour.precedent).to.equal(null);
            expect((await reader.lister(demande, retour.suivant, 3)).lignes).to.deep.equal(seconde.lignes);
          });
        }
      }
    }

    it('met les brouillons sans dépôt ni montant avant tout, dans l’ordre croissant', async () => {
      const structureId = nextId();
      const mis = await garder(depose(structureId));
      const [premier, second] = [
        await garder(unMemoire().avec({ structureId })),
        await garder(unMemoire().avec({ structureId })),
      ];

      for (const tri of ['depot', 'montant'] as const) {
        const demande = criteres({ perimetre: desStructures(structureId), tri, sens: 'asc' });
        expect(await trouves(demande)).to.deep.equal([premier.id, second.id, mis.id]);
        expect((await parcourir(demande, 1)).flat()).to.deep.equal([premier.id, second.id, mis.id]);
      }
    });

    it('réunit un grand nombre de structures', async () => {
      const structureIds = Array.from({ length: 30 }, () => nextId());
      const gardes = [];
      for (const [minute, structureId] of structureIds.entries()) {
        gardes.push(await garder(depose(structureId, { deposeLe: aLInstant(minute) })));
      }

      const demande = criteres({ perimetre: desStructures(...structureIds) });
      const attendus = gardes.map(({ id }) => id).reverse();
      expect((await parcourir(demande, 7)).flat()).to.deep.equal(attendus);
    });

    it('donne la première page pour un curseur inconnu', async () => {
      const structureId = nextId();
      const mis = await garder(depose(structureId));

      for (const curseur of ['n’importe quoi', '', Buffer.from('[1,2]').toString('base64url')]) {
        const { lignes } = await lecture().reader.lister(
          criteres({ perimetre: desStructures(structureId) }),
          curseur,
          5,
        );
        expect(lignes.map(({ id }) => id)).to.deep.equal([mis.id]);
      }
    });
  });

  describe('filtrer', () => {
    const monde = async (): Promise<{
      structureId: number;
      cher: DonneesMemoire;
      modeste: DonneesMemoire;
      brouillon: DonneesMemoire;
    }> => {
      const structureId = nextId();
      const ligne = (centimes: number) =>
        uneLigne({ prixUnitaire: Montant.deCentimes(centimes), tauxTva: 0 });
      const cher = await garder(
        depose(structureId, {
          reference: 'Été-77',
          lignes: [ligne(90_000)],
          deposeLe: new Date('2026-03-28T22:30:00.000Z'),
          destinataire: { nom: 'Cour d’appel de Nîmes', ville: 'Nîmes' },
        }),
      );
      const modeste = await garder(
        depose(structureId, {
          reference: '100%_vrai',
          lignes: [ligne(1_000)],
          deposeLe: new Date('2026-03-28T23:30:00.000Z'),
          mission: { ...cher.mission, numeroParquet: '26/0099' },
        }),
      );
      const brouillon = await garder(unMemoire().avec({ structureId, reference: null }));
      return { structureId, cher, modeste, brouillon };
    };

    const filtrer = (structureId: number, filtres: Partial<CriteresListe>): Promise<readonly number[]> =>
      trouves(criteres({ perimetre: desStructures(structureId), tri: 'montant', sens: 'asc', ...filtres }));

    it('par numéro, zéros facultatifs, ou par numéro de brouillon', async () => {
      const { structureId, cher, brouillon } = await monde();
      expect(await filtrer(structureId, { numero: cher.numero ?? '' })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { numero: String(Number(cher.numero)) })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { numero: brouillon.numeroBrouillon.toLowerCase() })).to.deep.equal([
        brouillon.id,
      ]);
      expect(await filtrer(structureId, { numero: cher.numeroBrouillon })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { numero: '9999999999' })).to.deep.equal([]);
    });

    it('par mots, sans tenir compte des accents ni des majuscules, où qu’ils soient', async () => {
      const { structureId, cher, modeste, brouillon } = await monde();
      expect(await filtrer(structureId, { texte: 'NIMES' })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { texte: 'nîmes  cour' })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { texte: '26/0099' })).to.deep.equal([modeste.id]);
      expect(await filtrer(structureId, { texte: 'hermes' })).to.deep.equal([
        brouillon.id,
        modeste.id,
        cher.id,
      ]);
      expect(await filtrer(structureId, { texte: 'hermes introuvable' })).to.deep.equal([]);
    });

    it('par référence, en partie, signes spéciaux compris', async () => {
      const { structureId, cher, modeste } = await monde();
      expect(await filtrer(structureId, { reference: 'ete-7' })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { reference: '100%_' })).to.deep.equal([modeste.id]);
      expect(await filtrer(structureId, { reference: '%' })).to.deep.equal([modeste.id]);
      expect(await filtrer(structureId, { reference: 'hermes' })).to.deep.equal([]);
    });

    it('par jour de dépôt, tel qu’il est à Paris, bornes comprises', async () => {
      const { structureId, cher, modeste } = await monde();
      expect(await filtrer(structureId, { deposeAu: jour('2026-03-28') })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { deposeDu: jour('2026-03-29') })).to.deep.equal([modeste.id]);
      expect(
        await filtrer(structureId, { deposeDu: jour('2026-03-28'), deposeAu: jour('2026-03-29') }),
      ).to.deep.equal([modeste.id, cher.id]);
    });

    it('par montant, bornes comprises, sans les brouillons qui n’en ont pas', async () => {
      const { structureId, cher, modeste } = await monde();
      expect(await filtrer(structureId, { montantMin: Montant.deCentimes(90_000) })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { montantMax: Montant.deCentimes(1_000) })).to.deep.equal([
        modeste.id,
      ]);
    });

    it('par juridiction d’un côté, par structure de l’autre', async () => {
      const { structureId, cher } = await monde();
      const juridictionId = cher.entete.juridictionId ?? 0;
      expect(await filtrer(structureId, { juridictionId })).to.deep.equal([cher.id]);
      expect(await filtrer(structureId, { structureId: nextId() })).to.deep.equal([]);

      const recus = criteres({ perimetre: desJuridictions(juridictionId) });
      expect(await trouves({ ...recus, structureId })).to.deep.equal([cher.id]);
      expect(await trouves({ ...recus, structureId: nextId() })).to.deep.equal([]);
    });
  });

  it('fait la synthèse par état, sans les états vides', async () => {
    const [structureId, autre] = [nextId(), nextId()];
    await garder(depose(structureId, {}, 'PAYE'));
    await garder(depose(autre, {}, 'PAYE'));
    await garder(unMemoire().avec({ structureId }));
    await garder(depose(nextId(), {}, 'PAYE'));

    const totaux = await lecture().reader.synthese(desStructures(structureId, autre), [
      'BROUILLON',
      'REFUSE',
      'PAYE',
    ]);
    expect(totaux).to.have.deep.members([
      { etat: 'BROUILLON', nombre: 1, montantTtc: Montant.zero },
      { etat: 'PAYE', nombre: 2, montantTtc: Montant.deCentimes(55_500) },
    ]);
  });

  it('fait la synthèse d’une juridiction sans les brouillons', async () => {
    const juridictionId = nextId();
    await garder(unMemoire().complet(juridictionId));
    await garder(unMemoire().complet(juridictionId).depose());

    expect(
      await lecture().reader.synthese(desJuridictions(juridictionId), ['BROUILLON', 'MIS_A_DISPOSITION']),
    ).to.deep.equal([{ etat: 'MIS_A_DISPOSITION', nombre: 1, montantTtc: Montant.deCentimes(27_750) }]);
  });

  it('consulte un mémoire entier, et rien pour un identifiant inconnu', async () => {
    const mis = await garder(depose(nextId()));
    expect(await lecture().reader.consulter(mis.id)).to.deep.equal(mis);
    expect(await lecture().reader.consulter(404_404_404)).to.equal(undefined);
  });

  it('nomme ceux qu’il connaît', async () => {
    const mis = await garder(depose(nextId()));
    const brouillon = await garder(unMemoire());

    expect(await lecture().reader.nommer([mis.id, 404_404_404, brouillon.id])).to.have.deep.members([
      { id: mis.id, numero: mis.numero, etat: 'MIS_A_DISPOSITION' },
      { id: brouillon.id, numero: brouillon.numeroBrouillon, etat: 'BROUILLON' },
    ]);
    expect(await lecture().reader.nommer([])).to.deep.equal([]);
  });

  it('trouve la correction d’un mémoire refusé', async () => {
    const refuse = await garder(depose(nextId(), {}, 'DUPLIQUE_APRES_REFUS'));
    expect(await lecture().reader.correctionDe(refuse.id)).to.equal(undefined);

    const correction = await garder(unMemoire().avec({ dupliqueDe: refuse.id }));
    expect(await lecture().reader.correctionDe(refuse.id)).to.deep.equal({
      id: correction.id,
      numero: correction.numeroBrouillon,
      etat: 'BROUILLON',
    });
  });

  it('voit une référence déjà utilisée, hors des mémoires sans suite et d’une autre structure', async () => {
    const structureId = nextId();
    const premier = await garder(depose(structureId, { reference: 'F-1' }));
    const chercher = (reference: string, sauf: number) =>
      lecture().reader.referenceDejaUtilisee(structureId, reference, sauf);

    expect((await chercher('F-1', nextId()))?.id).to.equal(premier.id);
    expect(await chercher('F-1', premier.id)).to.equal(undefined);
    expect(await lecture().reader.referenceDejaUtilisee(nextId(), 'F-1', nextId())).to.equal(undefined);

    for (const etat of ['REFUSE', 'ABANDONNE', 'DUPLIQUE_APRES_REFUS'] as const) {
      await garder(depose(structureId, { reference: `R-${etat}` }, etat));
      expect(await chercher(`R-${etat}`, nextId())).to.equal(undefined);
    }
  });

  it('suit la référence quand elle change', async () => {
    const structureId = nextId();
    const { id } = await garder(unMemoire().avec({ structureId, reference: 'A-1' }));
    const memoire = await lecture().repository.get(id);
    const { entete, mission, prestataire, destinataire } = memoire.etat;
    const par = { le: aLInstant(1), acteurId: 1, acteurNom: 'Jeanne' };
    memoire.enregistrerEntete(
      {
        structureId,
        mandataire: null,
        entete,
        mission,
        prestataire,
        destinataire,
        reference: 'a-1 bis',
        commentaire: null,
      },
      par,
    );
    await lecture().repository.save(memoire);

    expect(await lecture().reader.referenceDejaUtilisee(structureId, 'A-1', nextId())).to.equal(undefined);
    expect((await lecture().reader.referenceDejaUtilisee(structureId, 'a-1 bis', nextId()))?.id).to.equal(id);
    expect(
      await trouves(criteres({ perimetre: desStructures(structureId), reference: 'BIS' })),
    ).to.deep.equal([id]);
  });

  it('joint à ceux d’une structure ceux qu’elle a déposés sous mandat, sans les voir deux fois', async () => {
    const [mandataireId, mandantId, autreMandantId] = [nextId(), nextId(), nextId()];
    const mandataire = { structureId: mandataireId, designation: 'Mandataire' };
    const sien = await garder(unMemoire().avec({ structureId: mandataireId }));
    const sousMandat = await garder(unMemoire().avec({ structureId: mandantId, mandataire }).depose());
    const dUnAutre = await garder(unMemoire().avec({ structureId: autreMandantId, mandataire }));
    await garder(unMemoire().avec({ structureId: mandantId }));
    const parMandat = (
      mandant: number | null,
      ...structureIds: readonly number[]
    ): CriteresListe['perimetre'] => ({
      cote: 'prestataire',
      structureIds,
      parMandat: { mandataireIds: [mandataireId], mandantId: mandant },
    });

    const tous = parMandat(null, mandataireId);
    expect(await trouves(criteres({ perimetre: tous }))).to.have.members([
      sien.id,
      sousMandat.id,
      dUnAutre.id,
    ]);
    expect(await lecture().reader.compter(criteres({ perimetre: tous }))).to.equal(3);
    expect(await trouves(criteres({ perimetre: parMandat(mandantId) }))).to.deep.equal([sousMandat.id]);
    expect(await lecture().reader.compter(criteres({ perimetre: parMandat(mandantId) }))).to.equal(1);
    const desDeux = parMandat(null, mandataireId, mandantId);
    expect(await trouves(criteres({ perimetre: desDeux }))).to.have.lengthOf(4);
    const synthese = await lecture().reader.synthese(tous, ['BROUILLON', 'MIS_A_DISPOSITION']);
    expect(Object.fromEntries(synthese.map(({ etat, nombre }) => [etat, nombre]))).to.deep.equal({
      BROUILLON: 2,
      MIS_A_DISPOSITION: 1,
    });
  });
};
