import { expect } from 'chai';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { CalculerInterpretation } from '../../../../src/modules/memoires/application/CalculerInterpretation.ts';
import { ConsulterMemoire } from '../../../../src/modules/memoires/application/ConsulterMemoire.ts';
import { ListerMemoires } from '../../../../src/modules/memoires/application/ListerMemoires.ts';
import { ListerMemoiresRecus } from '../../../../src/modules/memoires/application/ListerMemoiresRecus.ts';
import { NommerMemoires } from '../../../../src/modules/memoires/application/NommerMemoires.ts';
import { ProposerTarifs } from '../../../../src/modules/memoires/application/ProposerTarifs.ts';
import { RechercherJuridictions } from '../../../../src/modules/memoires/application/RechercherJuridictions.ts';
import { SyntheseMemoires } from '../../../../src/modules/memoires/application/SyntheseMemoires.ts';
import { EspaceMemoiresFerme, MemoireIntrouvable } from '../../../../src/modules/memoires/domain/erreurs.ts';
import { TarifIntrouvable } from '../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import { ETATS, type CodeEtat } from '../../../../src/modules/memoires/domain/etats.ts';
import { etatsRecus, VUES_PRESTATAIRE } from '../../../../src/modules/memoires/domain/vues.ts';
import { rejection } from '../../../support/rejection.ts';
import { habilitation, unActeur, unAgent, unDeposant, unMagistrat, unPayeur } from '../support/acteurs.ts';
import { uneLigne, unMemoire } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, LYON, PARIS, STRUCTURE, unMonde } from '../support/unMonde.ts';

/** One mémoire of each état for STRUCTURE at Lyon, and a paid one elsewhere. */
const preparer = async () => {
  const monde = unMonde();
  for (const { code } of ETATS) {
    const siens = unMemoire().complet(LYON).avec({ structureId: STRUCTURE });
    await monde.garder(
      code === 'BROUILLON' || code === 'SUPPRIME' ? siens.avec({ etat: code }) : siens.depose(code),
    );
  }
  await monde.garder(unMemoire().complet(PARIS).avec({ structureId: AUTRE_STRUCTURE }).depose('PAYE'));
  return monde;
};

const etats = ({ lignes }: { lignes: readonly { etat: CodeEtat }[] }): readonly CodeEtat[] =>
  lignes.map(({ etat }) => etat);

const deDeux = unActeur(
  1,
  habilitation(STRUCTURE, { MEMOIRES: 'CONSULTATION' }),
  habilitation(AUTRE_STRUCTURE, { MEMOIRES: 'CONSULTATION' }),
);

describe('ListerMemoires', () => {
  it('range chaque mémoire sous sa vue, et les supprimés nulle part', async () => {
    const lister = new ListerMemoires((await preparer()).reader);
    const acteur = unDeposant(STRUCTURE, 'CONSULTATION');
    for (const vue of ['a-traiter', 'en-cours', 'payes', 'tous'] as const) {
      expect(etats(await lister.execute({ acteur, vue })), vue).to.have.members([...VUES_PRESTATAIRE[vue]]);
    }
    expect(VUES_PRESTATAIRE['a-traiter']).to.have.members(['BROUILLON', 'REFUSE', 'A_COMPLETER']);
    expect(VUES_PRESTATAIRE.tous).to.have.lengthOf(ETATS.length - 1);
    expect(VUES_PRESTATAIRE.tous).not.to.include('SUPPRIME');
  });

  it('montre toutes les structures de la personne, ou celle qu’elle choisit, jamais une autre', async () => {
    const lister = new ListerMemoires((await preparer()).reader);
    const payes = { vue: 'payes' } as const;
    expect((await lister.execute({ acteur: deDeux, ...payes })).total).to.equal(2);
    expect(
      (await lister.execute({ acteur: deDeux, ...payes, filtres: { structureId: AUTRE_STRUCTURE } })).total,
    ).to.equal(1);
    expect((await lister.execute({ acteur: unDeposant(STRUCTURE), ...payes })).total).to.equal(1);
    const ailleurs = lister.execute({
      acteur: unDeposant(STRUCTURE),
      ...payes,
      filtres: { structureId: AUTRE_STRUCTURE },
    });
    await rejection(ailleurs, EspaceMemoiresFerme);
    await rejection(lister.execute({ acteur: unAgent(LYON), ...payes }), EspaceMemoiresFerme);
  });

  it('restreint la vue aux états voulus et n’en montre pas d’autres', async () => {
    const lister = new ListerMemoires((await preparer()).reader);
    const demande = { acteur: unDeposant(STRUCTURE), vue: 'a-traiter' } as const;
    expect(etats(await lister.execute({ ...demande, etats: ['REFUSE', 'SUPPRIME'] }))).to.deep.equal([
      'REFUSE',
    ]);
    expect(await lister.execute({ ...demande, etats: ['SUPPRIME'] })).to.deep.include({
      lignes: [],
      total: 0,
    });
  });

  it('va et vient de page en page', async () => {
    const lister = new ListerMemoires((await preparer()).reader);
    const demande = {
      acteur: unDeposant(STRUCTURE),
      vue: 'tous',
      tri: 'numero',
      sens: 'asc',
      limite: 5,
    } as const;
    const premiere = await lister.execute(demande);
    const seconde = await lister.execute({ ...demande, curseur: premiere.suivant });
    const troisieme = await lister.execute({ ...demande, curseur: seconde.suivant });
    const numeros = [premiere, seconde, troisieme].flatMap(({ lignes }) =>
      lignes.map(({ numero }) => numero),
    );
    expect(numeros)
      .to.deep.equal([...numeros].sort())
      .and.to.have.lengthOf(13);
    expect([premiere.precedent, troisieme.suivant]).to.deep.equal([null, null]);
    expect((await lister.execute({ ...demande, curseur: seconde.precedent })).lignes).to.deep.equal(
      premiere.lignes,
    );
    expect(premiere).to.include({ total: 13, auDela: false });
  });

  it('cherche sur les champs de la recherche', async () => {
    const monde = await preparer();
    const lister = new ListerMemoires(monde.reader);
    const cher = await monde.garder(
      unMemoire()
        .complet(LYON)
        .avec({
          structureId: STRUCTURE,
          reference: 'Été-77',
          lignes: [uneLigne({ prixUnitaire: Montant.deCentimes(1_000_000) })],
        })
        .depose(),
    );
    const trouves = async (filtres: object) =>
      (await lister.execute({ acteur: unDeposant(STRUCTURE), vue: 'tous', filtres })).lignes.map(
        ({ id }) => id,
      );
    expect(await trouves({ montantMin: Montant.deCentimes(1_200_000) })).to.deep.equal([cher.id]);
    expect(await trouves({ montantMin: Montant.deCentimes(1_200_001) })).to.deep.equal([]);
    expect(await trouves({ reference: 'ete-7' })).to.deep.equal([cher.id]);
    expect(await trouves({ texte: 'été-77' })).to.deep.equal([cher.id]);
    expect(await trouves({ numero: cher.numero })).to.deep.equal([cher.id]);
    expect(await trouves({ deposeDu: jour('2026-03-02'), deposeAu: jour('2026-03-02') })).to.have.lengthOf(
      13,
    );
    expect(await trouves({ deposeDu: jour('2026-03-03') })).to.deep.equal([]);
  });

  it('borne le compte et la page', async () => {
    const { reader } = await preparer();
    const vues: number[] = [];
    reader.compter = () => Promise.resolve(1_001);
    reader.lister = (_criteres, _curseur, limite) => {
      vues.push(limite);
      return Promise.resolve({ lignes: [], suivant: 'suite', precedent: null });
    };
    const lister = new ListerMemoires(reader);
    const demande = { acteur: unDeposant(STRUCTURE), vue: 'tous' } as const;
    expect(await lister.execute({ ...demande, limite: 5_000 })).to.include({ total: 1_000, auDela: true });
    await lister.execute({ ...demande, limite: -1 });
    await lister.execute(demande);
    expect(vues).to.deep.equal([200, 1, 50]);
  });

  it('ne compte pas ce que la page montre en entier', async () => {
    const { reader } = await preparer();
    reader.compter = () => Promise.reject(new Error('compté pour rien'));
    const { lignes, total } = await new ListerMemoires(reader).execute({
      acteur: unDeposant(STRUCTURE),
      vue: 'tous',
      limite: 200,
    });
    expect(total).to.equal(lignes.length);
  });
});

describe('ListerMemoiresRecus', () => {
  it('montre à chaque espace ce qui l’attend, et jamais un brouillon', async () => {
    const lister = new ListerMemoiresRecus((await preparer()).reader);
    const aTraiter = (
      acteur: ReturnType<typeof unAgent>,
      espace: 'MEMOIRES_RECUS' | 'TAXATION' | 'PAIEMENT',
    ) => lister.execute({ acteur, espace, vue: 'a-traiter' }).then(etats);
    expect(await aTraiter(unAgent(LYON), 'MEMOIRES_RECUS')).to.have.members([
      'MIS_A_DISPOSITION',
      'PRIS_EN_CHARGE',
      'COMPLETE',
    ]);
    expect(await aTraiter(unMagistrat(LYON), 'TAXATION')).to.deep.equal(['EN_TAXATION']);
    expect(await aTraiter(unPayeur(LYON), 'PAIEMENT')).to.have.members([
      'CERTIFIE',
      'TAXE',
      'MIS_EN_PAIEMENT',
    ]);
    const tous = etats(
      await lister.execute({ acteur: unAgent(LYON), espace: 'MEMOIRES_RECUS', vue: 'tous' }),
    );
    expect(tous).to.have.members(etatsRecus('MEMOIRES_RECUS', 'tous').slice());
    expect(tous).not.to.include('BROUILLON');
    expect(tous).not.to.include('SUPPRIME');
  });

  it('se ferme à qui n’a pas cet espace dans cette juridiction', async () => {
    const lister = new ListerMemoiresRecus((await preparer()).reader);
    const demande = { acteur: unAgent(LYON), vue: 'tous' } as const;
    await rejection(lister.execute({ ...demande, espace: 'TAXATION' }), EspaceMemoiresFerme);
    const ailleurs = lister.execute({
      ...demande,
      espace: 'MEMOIRES_RECUS',
      filtres: { juridictionId: PARIS },
    });
    await rejection(ailleurs, EspaceMemoiresFerme);
    const filtree = await lister.execute({
      ...demande,
      espace: 'MEMOIRES_RECUS',
      filtres: { structureId: AUTRE_STRUCTURE },
    });
    expect(filtree.total).to.equal(0);
  });
});

describe('SyntheseMemoires', () => {
  it('compte et additionne par vue', async () => {
    const synthese = new SyntheseMemoires((await preparer()).reader);
    const chiffres = async (demande: Parameters<typeof synthese.execute>[0]) =>
      Object.values(await synthese.execute(demande)).map(({ nombre, montantTtc }) => [
        nombre,
        montantTtc.toString(),
      ]);
    expect(await chiffres({ acteur: unDeposant(STRUCTURE) })).to.deep.equal([
      [3, '832.50'],
      [7, '1942.50'],
      [1, '277.50'],
    ]);
    expect((await chiffres({ acteur: deDeux }))[2]).to.deep.equal([2, '555.00']);
    expect(await chiffres({ acteur: unMagistrat(LYON), espace: 'TAXATION' })).to.deep.equal([
      [1, '277.50'],
      [8, '2220.00'],
      [1, '277.50'],
    ]);
    await rejection(synthese.execute({ acteur: unActeur(1) }), EspaceMemoiresFerme);
  });
});

describe('ConsulterMemoire', () => {
  const consulter = (monde: Awaited<ReturnType<typeof preparer>>) =>
    new ConsulterMemoire(
      monde.reader,
      monde.accuses,
      monde.referentiel,
      monde.prestataires,
      monde.delais,
      monde.clock,
    );

  it('rassemble montants, actes permis, forclusion et écarts au tarif', async () => {
    const monde = await preparer();
    const tarifee = uneLigne({ tarifCode: 'REPAS', prixUnitaire: Montant.deCentimes(2_550) });
    const { id } = await monde.garder(
      unMemoire()
        .complet(LYON)
        .avec({ structureId: STRUCTURE, lignes: [tarifee] })
        .depose('PRIS_EN_CHARGE'),
    );
    const vu = await consulter(monde).execute({ acteur: unAgent(LYON), memoireId: id });
    expect(vu.totaux.ttc.toString()).to.equal('30.60');
    expect(vu.retenus).to.equal(null);
    expect(vu.actes).to.have.members([
      'DEMANDER_COMPLEMENT',
      'CERTIFIER',
      'TRANSMETTRE_POUR_TAXATION',
      'REFUSER',
    ]);
    expect(vu.forclusion).to.include({ arretee: true, atteinte: false });
    expect(vu.ecarts.map(({ rang, ecart, tarif }) => [rang, ecart.toString(), tarif.code])).to.deep.equal([
      [0, '5.50', 'REPAS'],
    ]);
    expect([vu.enPrestataire, vu.peutDupliquer]).to.deep.equal([false, false]);

    const lu = await consulter(monde).execute({ acteur: unDeposant(STRUCTURE), memoireId: id });
    expect([lu.enPrestataire, lu.peutDupliquer, lu.actes]).to.deep.equal([true, true, []]);
  });

  it('nomme le service, et montre l’IBAN entier à qui agit', async () => {
    const monde = await preparer();
    const { donnees } = unMemoire().complet(LYON);
    const { id: memoireId } = await monde.garder(
      unMemoire()
        .complet(LYON)
        .avec({ structureId: AUTRE_STRUCTURE, entete: { ...donnees.entete, serviceId: 31 } })
        .depose(),
    );
    const vu = async (acteur: Acteur) => {
      const { service, ibanEntier } = await consulter(monde).execute({ acteur, memoireId });
      return [service, ibanEntier];
    };
    expect(await vu(unAgent(LYON))).to.deep.equal(['Service A', true]);
    expect(await vu(unAgent(LYON, 'CONSULTATION'))).to.deep.equal(['Service A', false]);
    expect(await vu(unDeposant(AUTRE_STRUCTURE, 'CONSULTATION'))).to.deep.equal(['Service A', false]);
  });

  it('dit le délai habituel de la juridiction tant que le mémoire y est, s’il se mesure', async () => {
    const monde = await preparer();
    const acteur = unDeposant(STRUCTURE);
    const delai = { juridictionId: LYON, jours: 48, mesureLe: monde.clock.now() };
    const dit = async (etat: CodeEtat, nombre: number) => {
      monde.delais.gardes.set(LYON, { ...delai, nombre });
      const { id: memoireId } = await monde.garder(
        unMemoire().complet(LYON).avec({ structureId: STRUCTURE }).depose(etat),
      );
      return (await consulter(monde).execute({ acteur, memoireId })).delaiHabituel;
    };
    expect(await dit('PRIS_EN_CHARGE', 10)).to.equal(48);
    expect(await dit('PRIS_EN_CHARGE', 9)).to.equal(null);
    for (const etat of ['PAYE', 'REFUSE', 'ABANDONNE'] as const) expect(await dit(etat, 10)).to.equal(null);
    monde.delais.gardes.clear();
    const { id: memoireId } = await monde.garder(
      unMemoire().complet(LYON).avec({ structureId: STRUCTURE }).depose(),
    );
    expect((await consulter(monde).execute({ acteur, memoireId })).delaiHabituel).to.equal(null);
  });

  it('lie le refusé et sa correction', async () => {
    const monde = await preparer();
    const acteur = unDeposant(STRUCTURE);
    const refuse = await monde.garder(
      unMemoire().complet(LYON).avec({ structureId: STRUCTURE }).depose('DUPLIQUE_APRES_REFUS'),
    );
    const correction = await monde.garder(
      unMemoire().avec({ structureId: STRUCTURE, dupliqueDe: refuse.id }),
    );
    expect((await consulter(monde).execute({ acteur, memoireId: refuse.id })).correction?.id).to.equal(
      correction.id,
    );
    expect((await consulter(monde).execute({ acteur, memoireId: correction.id })).corrige).to.deep.equal({
      id: refuse.id,
      numero: refuse.numero,
      etat: 'DUPLIQUE_APRES_REFUS',
    });
  });

  it('ne se montre pas à qui n’y a pas droit', async () => {
    const monde = await preparer();
    const brouillon = await monde.garder(unMemoire().complet(LYON).avec({ structureId: STRUCTURE }));
    await rejection(
      consulter(monde).execute({ acteur: unAgent(LYON), memoireId: brouillon.id }),
      MemoireIntrouvable,
    );
    await rejection(
      consulter(monde).execute({ acteur: unDeposant(STRUCTURE), memoireId: -1 }),
      MemoireIntrouvable,
    );
  });
});

describe('aides à la saisie', () => {
  it('propose les tarifs du jour de la mission, aujourd’hui sinon', () => {
    const { referentiel, clock } = unMonde();
    const proposer = new ProposerTarifs(referentiel, clock);
    const codes = (leJour: string | null) =>
      proposer
        .execute({ categorie: 'INTERPRETE_TRADUCTEUR', jour: leJour === null ? null : jour(leJour) })
        .map(({ tarif, majorations }) => [tarif.code, majorations.length]);
    expect(codes('2008-06-01')).not.to.deep.include(['INTERPRETE_ORAL', 3]);
    expect(codes(null)).to.deep.include(['INTERPRETE_ORAL', 3]);
    expect(codes(null)).to.deep.include(['REPAS', 0]);
  });

  it('calcule une interprétation au tarif du jour où elle commence', () => {
    const calculer = new CalculerInterpretation(unMonde().referentiel);
    const demande = {
      tarif: 'INTERPRETE_ORAL',
      debut: new Date('2009-02-26T09:00:00Z'),
      fin: new Date('2009-02-26T11:00:00Z'),
    };
    expect(calculer.execute(demande).total.toString()).to.equal('60.00');
    expect(() => calculer.execute({ ...demande, tarif: 'REPAS' })).to.throw(TarifIntrouvable);
    expect(() => calculer.execute({ ...demande, debut: new Date('2008-02-26T09:00:00Z') })).to.throw(
      TarifIntrouvable,
    );
  });

  it('cherche une juridiction dès deux lettres', async () => {
    const rechercher = new RechercherJuridictions(unMonde().juridictions);
    expect((await rechercher.execute({ texte: ' lyon ' })).map(({ id }) => id)).to.deep.equal([LYON]);
    expect(await rechercher.execute({ texte: 'l' })).to.deep.equal([]);
  });

  it('nomme des mémoires pour les autres modules', async () => {
    const monde = unMonde();
    const { id } = await monde.garder(unMemoire());
    const { numeroBrouillon } = await monde.garde(id);
    expect(await new NommerMemoires(monde.reader).execute([id, -1])).to.deep.equal([
      { id, numero: numeroBrouillon, etat: { fr: 'Brouillon', en: 'Draft' } },
    ]);
  });
});
