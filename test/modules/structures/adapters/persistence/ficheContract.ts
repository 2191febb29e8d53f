import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import type { MandatReader } from '../../../../../src/modules/structures/application/ports/MandatReader.ts';
import type { MandatRepository } from '../../../../../src/modules/structures/application/ports/MandatRepository.ts';
import type { PiecesReutilisables } from '../../../../../src/modules/structures/application/ports/PiecesReutilisables.ts';
import type { StructureRepository } from '../../../../../src/modules/structures/application/ports/StructureRepository.ts';
import {
  MandatIntrouvable,
  MandatModifieEntretemps,
  PieceReutilisableIntrouvable,
} from '../../../../../src/modules/structures/domain/erreursDuDossier.ts';
import type { Mandat } from '../../../../../src/modules/structures/domain/mandat/Mandat.ts';
import type { PieceReutilisable } from '../../../../../src/modules/structures/domain/piece/PieceReutilisable.ts';
import { nextId } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { unMandat, unMandatAccepte } from '../../support/unMandat.ts';
import { uneStructure } from '../../support/uneStructure.ts';

export interface EntrepotsDeLaFiche {
  readonly structures: StructureRepository;
  readonly mandats: MandatRepository;
  readonly lecteur: MandatReader;
  readonly pieces: PiecesReutilisables;
}

const JOUR = jour('2026-03-02');

const unePiece = (ecart: Partial<PieceReutilisable>): PieceReutilisable => ({
  id: nextId(),
  proprietaire: { nature: 'PERSONNE', utilisateurId: nextId() },
  designation: 'Attestation de vigilance',
  type: 'ATTESTATION_MISSION',
  nom: 'vigilance.pdf',
  sha256: 'c'.repeat(64),
  taille: 2_000,
  mime: 'application/pdf',
  du: jour('2026-01-01'),
  au: null,
  ajouteeLe: new Date('2026-01-01T08:00:00.000Z'),
  ajouteePar: 1,
  retireeLe: null,
  ...ecart,
});

/** On 2 March 2026. */
export const ficheContract = (entrepots: () => EntrepotsDeLaFiche): void => {
  const deuxStructures = async (): Promise<readonly [number, number]> => {
    const mandant = uneStructure().avecEspaces('MEMOIRES').nommee('Cabinet Mandant').build();
    const mandataire = uneStructure().nommee('Société Mandataire').build();
    await entrepots().structures.save(mandant);
    await entrepots().structures.save(mandataire);
    return [mandant.donnees.id, mandataire.donnees.id];
  };

  const garder = async (mandat: Mandat): Promise<Mandat> => {
    await entrepots().mandats.save(mandat);
    return mandat;
  };

  it('rend la fiche avec ses catégories datées et les fiches qui la précèdent et la suivent', async () => {
    const structure = uneStructure().avec({ origineId: 12, successeurId: 13 }).build();
    await entrepots().structures.save(structure);
    expect((await entrepots().structures.get(structure.donnees.id)).donnees).to.deep.equal({
      ...structure.donnees,
      version: 1,
    });
  });

  it('rend le mandat tel qu’il a été gardé, puis tel qu’il est devenu', async () => {
    const [mandantId, mandataireId] = await deuxStructures();
    const mandat = await garder(unMandat({ mandantId, mandataireId, au: null }));
    const lu = await entrepots().mandats.get(mandat.donnees.id);
    expect(lu.donnees).to.deep.equal({ ...mandat.donnees, version: 1 });

    lu.repondre('ACCEPTE', { utilisateurId: 9, le: new Date('2026-02-01T08:00:00.000Z') });
    await entrepots().mandats.save(lu);
    expect((await entrepots().mandats.get(mandat.donnees.id)).donnees).to.deep.equal({
      ...lu.donnees,
      version: 2,
    });
    await rejection(entrepots().mandats.save(lu), MandatModifieEntretemps);
    await rejection(entrepots().mandats.get(nextId()), MandatIntrouvable);
  });

  it('trouve le mandat qui croise une période, et lui seul', async () => {
    const [mandantId, mandataireId] = await deuxStructures();
    const { id } = (await garder(unMandat({ mandantId, mandataireId }))).donnees;
    const croise = async (du: string, au: string | null): Promise<number | undefined> =>
      (
        await entrepots().mandats.findCroise(mandantId, mandataireId, {
          du: jour(du),
          au: au === null ? null : jour(au),
        })
      )?.donnees.id;

    expect(await croise('2026-12-31', null)).to.equal(id);
    expect(await croise('2025-01-01', '2026-01-01')).to.equal(id);
    expect(await croise('2027-01-01', null)).to.equal(undefined);
    expect(await croise('2025-01-01', '2025-12-31')).to.equal(undefined);
    expect(await entrepots().mandats.findCroise(mandataireId, mandantId, { du: JOUR, au: null })).to.equal(
      undefined,
    );
  });

  it('montre le mandat aux deux structures, avec leurs noms', async () => {
    const [mandantId, mandataireId] = await deuxStructures();
    const { id } = (await garder(unMandat({ mandantId, mandataireId }))).donnees;
    const { lecteur } = entrepots();
    for (const [sens, structureId] of [
      ['DONNES', mandantId],
      ['RECUS', mandataireId],
    ] as const) {
      const [lu, ...autres] = (await lecteur.page(sens, structureId, null, 10)).mandats;
      expect(autres).to.deep.equal([]);
      expect(lu).to.deep.include({ id });
      expect(lu?.mandant).to.include({ id: mandantId, designation: 'Cabinet Mandant' });
      expect(lu?.mandataire).to.include({ id: mandataireId, designation: 'Société Mandataire' });
    }
    const rien = { mandats: [], suivant: null };
    expect(await lecteur.page('RECUS', mandantId, null, 10)).to.deep.equal(rien);
    expect(await lecteur.page('DONNES', nextId(), null, 10)).to.deep.equal(rien);
  });

  it('donne les mandats par pages, les derniers d’abord', async () => {
    const [mandantId, mandataireId] = await deuxStructures();
    const ids: number[] = [];
    for (let rang = 0; rang < 3; rang += 1)
      ids.unshift((await garder(unMandat({ mandantId, mandataireId }))).donnees.id);
    for (const [sens, structureId] of [
      ['DONNES', mandantId],
      ['RECUS', mandataireId],
    ] as const) {
      const premiere = await entrepots().lecteur.page(sens, structureId, null, 2);
      expect(premiere.mandats.map(({ id }) => id)).to.deep.equal(ids.slice(0, 2));
      expect(premiere.suivant).to.equal(ids[1]);
      const seconde = await entrepots().lecteur.page(sens, structureId, premiere.suivant, 2);
      expect(seconde.mandats.map(({ id }) => id)).to.deep.equal(ids.slice(2));
      expect(seconde.suivant).to.equal(null);
    }
  });

  it('n’ouvre rien à un mandataire qui n’est plus actif', async () => {
    const mandant = uneStructure().avecEspaces('MEMOIRES').build();
    const mandataire = uneStructure().inactive().build();
    for (const structure of [mandant, mandataire]) await entrepots().structures.save(structure);
    const [mandantId, mandataireId] = [mandant.donnees.id, mandataire.donnees.id];
    await garder(unMandatAccepte({ mandantId, mandataireId }));
    const recus = await entrepots().lecteur.recusPar([mandataireId]);
    expect(recus.map(({ enVigueur }) => enVigueur)).to.deep.equal([false]);
  });

  const cas = [
    ['en attente', unMandat, {}, undefined],
    ['décliné', unMandat, { statut: 'DECLINE' }, undefined],
    ['accepté, dans ses dates', unMandatAccepte, {}, true],
    ['accepté, sans fin', unMandatAccepte, { au: null }, true],
    ['accepté, à venir', unMandatAccepte, { du: jour('2026-03-03') }, false],
    ['accepté, échu la veille', unMandatAccepte, { au: jour('2026-03-01') }, false],
    ['accepté, à son dernier jour', unMandatAccepte, { au: JOUR }, true],
    ['résilié', unMandatAccepte, { statut: 'RESILIE' }, false],
  ] as const;
  for (const [nom, faire, ecart, attendu] of cas) {
    it(`dit ce qu’ouvre un mandat ${nom}`, async () => {
      const [mandantId, mandataireId] = await deuxStructures();
      await garder(faire({ mandantId, mandataireId, ...ecart }));
      const recus = await entrepots().lecteur.recusPar([mandataireId]);
      expect(recus.map(({ enVigueur }) => enVigueur)).to.deep.equal(attendu === undefined ? [] : [attendu]);
    });
  }

  it('n’ouvre rien pour un mandant inactif ou sans espace Mémoires', async () => {
    const [, mandataireId] = await deuxStructures();
    for (const mandant of [
      uneStructure().avecEspaces('MEMOIRES').inactive().build(),
      uneStructure().avecEspaces('SUIVI_DES_FLUX').build(),
    ]) {
      await entrepots().structures.save(mandant);
      await garder(unMandatAccepte({ mandantId: mandant.donnees.id, mandataireId }));
    }
    const recus = await entrepots().lecteur.recusPar([mandataireId]);
    expect(recus.map(({ enVigueur }) => enVigueur)).to.deep.equal([false, false]);
  });

  it('dit ce qui empêche un mandat, aux deux structures comme à ses effets', async () => {
    const ouverte = uneStructure().avecEspaces('MEMOIRES');
    const scenes = [
      [ouverte, ouverte, null],
      [uneStructure().avecEspaces('SUIVI_DES_FLUX'), ouverte, 'ESPACE_FERME'],
      [ouverte.inactive(), ouverte, 'STRUCTURE_INACTIVE'],
      [ouverte, ouverte.inactive(), 'STRUCTURE_INACTIVE'],
      [ouverte.inactive().avec({ successeurId: nextId() }), ouverte, 'SIRET_CHANGE'],
      [ouverte, ouverte.inactive().avec({ successeurId: nextId() }), 'SIRET_CHANGE'],
    ] as const;
    for (const [desMandants, desMandataires, obstacle] of scenes) {
      const [mandantId, mandataireId] = [nextId(), nextId()];
      const identifiant = (id: number) =>
        ({ id, identifiant: { type: 'AUTRE', valeur: `PARTIE${id}` } }) as const;
      const suite = (builder: typeof ouverte, id: number) => {
        const { successeurId } = builder.build().donnees;
        return builder.avec({ ...identifiant(id), teteId: successeurId ?? id }).build();
      };
      await entrepots().structures.save(suite(desMandants, mandantId));
      await entrepots().structures.save(suite(desMandataires, mandataireId));
      await garder(unMandatAccepte({ mandantId, mandataireId }));
      const { lecteur } = entrepots();
      const lus = [
        ...(await lecteur.page('DONNES', mandantId, null, 10)).mandats,
        ...(await lecteur.page('RECUS', mandataireId, null, 10)).mandats,
      ];
      expect(lus.map((lu) => lu.obstacle)).to.deep.equal([obstacle, obstacle]);
      const [recu] = await lecteur.recusPar([mandataireId]);
      expect(recu?.enVigueur, String(obstacle)).to.equal(obstacle === null);
    }
  });

  it('préfère, de deux mandats d’un même mandant, celui qui est en vigueur', async () => {
    const [mandantId, mandataireId] = await deuxStructures();
    await garder(unMandatAccepte({ mandantId, mandataireId, statut: 'RESILIE' }));
    await garder(unMandatAccepte({ mandantId, mandataireId }));
    const [recu, ...autres] = await entrepots().lecteur.recusPar([mandataireId]);
    expect(recu?.enVigueur).to.equal(true);
    expect(autres).to.deep.equal([]);
  });

  it('propose les pièces valables de la structure, puis celles de la personne', async () => {
    const [structureId] = await deuxStructures();
    const utilisateurId = nextId();
    const deStructure = { nature: 'STRUCTURE', structureId } as const;
    const dePersonne = { nature: 'PERSONNE', utilisateurId } as const;
    const sienne = unePiece({ proprietaire: dePersonne });
    const laSienne = unePiece({ proprietaire: deStructure, au: JOUR });
    for (const piece of [
      sienne,
      laSienne,
      unePiece({ proprietaire: deStructure, au: jour('2026-03-01') }),
      unePiece({ proprietaire: deStructure, du: jour('2026-03-03') }),
      unePiece({ proprietaire: deStructure, retireeLe: new Date('2026-02-01T08:00:00.000Z') }),
      unePiece({}),
    ]) {
      await entrepots().pieces.save(piece);
    }

    expect(await entrepots().pieces.valables(structureId, utilisateurId, JOUR)).to.deep.equal([
      laSienne,
      sienne,
    ]);
    expect(await entrepots().pieces.de(deStructure)).to.have.lengthOf(3);
  });

  it('garde le retrait d’une pièce', async () => {
    const piece = unePiece({});
    const retiree = { ...piece, retireeLe: new Date('2026-02-01T08:00:00.000Z') };
    await entrepots().pieces.save(piece);
    await entrepots().pieces.save(retiree);
    expect(await entrepots().pieces.get(piece.id)).to.deep.equal(retiree);
    expect(await entrepots().pieces.de(piece.proprietaire)).to.deep.equal([]);
    await rejection(entrepots().pieces.get(nextId()), PieceReutilisableIntrouvable);
  });
};
