import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { DeposerMemoire } from '../../../../src/modules/memoires/application/DeposerMemoire.ts';
import { VerifierMemoire } from '../../../../src/modules/memoires/application/VerifierMemoire.ts';
import {
  ActeInterdit,
  MemoireDejaDepose,
  MemoireIncomplet,
  MemoireIntrouvable,
  MemoireModifieEntretemps,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import { rejection } from '../../../support/rejection.ts';
import { unAgent, unDeposant } from '../support/acteurs.ts';
import { unPrestataire } from '../support/InMemoryPrestataires.ts';
import { uneLigne, unMemoire } from '../support/unMemoire.ts';
import { LYON, STRUCTURE, unMonde } from '../support/unMonde.ts';

const acteur = unDeposant(STRUCTURE);

const preparer = async (builder = unMemoire().complet(LYON)) => {
  const monde = unMonde();
  const brouillon = await monde.garder(builder.avec({ structureId: STRUCTURE }));
  const useCase = new DeposerMemoire(
    monde.actes,
    monde.prestataires,
    monde.juridictions,
    monde.numeros,
    monde.referentiel,
    monde.reader,
    monde.clock,
  );
  const deposer = (ecart = {}) => useCase.execute({ acteur, memoireId: brouillon.id, version: 1, ...ecart });
  return { monde, brouillon, deposer };
};

const unVerifier = (monde: ReturnType<typeof unMonde>): VerifierMemoire =>
  new VerifierMemoire(monde.reader, monde.prestataires, monde.juridictions, monde.referentiel, monde.clock);

describe('DeposerMemoire', () => {
  it('donne le numéro, fige le prestataire et annonce le dépôt', async () => {
    const { monde, brouillon, deposer } = await preparer();
    monde.prestataires.changer(unPrestataire({ id: STRUCTURE, designation: 'Laboratoire Hermès et fils' }));
    const depose = await deposer();
    expect(depose).to.deep.include({
      version: 2,
      numero: '0000000001',
      etat: 'MIS_A_DISPOSITION',
      deposeLe: monde.clock.now(),
    });
    expect(depose.prestataire.designation).to.equal('Laboratoire Hermès et fils');
    expect(depose.prestataire.compteBancaire?.iban).to.equal('FR7630006000011234567890189');
    expect(await monde.garde(brouillon.id)).to.deep.equal(depose);
    expect(monde.events.published).to.have.lengthOf(1);
    expect(monde.events.published[0]).to.include({
      type: 'memoires.memoire-depose',
      numero: '0000000001',
      juridictionId: LYON,
    });
  });

  it('ne dépose qu’une fois : les suivants apprennent le numéro, sans en dépenser', async () => {
    const { monde, deposer } = await preparer();
    await deposer();
    for (const version of [1, 2, undefined]) {
      const { numero } = await rejection(deposer({ version }), MemoireDejaDepose);
      expect(numero).to.equal('0000000001');
    }
    expect(monde.numeros.tires).to.equal(1);
    expect(monde.events.published).to.have.lengthOf(1);
  });

  it('de vingt dépôts en même temps, un seul réussit', async () => {
    const { monde, deposer } = await preparer();
    const issues = await Promise.allSettled(Array.from({ length: 20 }, () => deposer()));
    const reussis = issues.filter(({ status }) => status === 'fulfilled');
    const perdus = issues
      .filter((issue) => issue.status === 'rejected')
      .map(({ reason }) => reason as unknown);
    expect(reussis).to.have.lengthOf(1);
    const numero = [...monde.memoires.gardes.values()][0]?.numero;
    for (const erreur of perdus)
      expect(erreur).to.be.instanceOf(MemoireDejaDepose).with.property('numero', numero);
    expect(monde.events.published).to.have.lengthOf(1);
  });

  it('dit tout ce qui manque', async () => {
    const { monde, brouillon, deposer } = await preparer(unMemoire());
    const { problemes } = await rejection(deposer(), MemoireIncomplet);
    expect(problemes.map(({ champ }) => champ)).to.include.members([
      'entete.juridictionId',
      'mission.dateAchevement',
      'lignes',
    ]);
    expect(monde.numeros.tires).to.equal(0);
    expect(await monde.garde(brouillon.id)).to.deep.equal(brouillon);
  });

  it('refuse le mémoire d’une structure devenue inactive', async () => {
    const { monde, deposer } = await preparer();
    monde.prestataires.changer(unPrestataire({ id: STRUCTURE, active: false }));
    const { problemes } = await rejection(deposer(), MemoireIncomplet);
    expect(problemes.map(({ code }) => code)).to.deep.equal(['structure-inactive']);
  });

  it('refuse une juridiction fermée depuis, ou qui n’existe plus', async () => {
    const { monde, brouillon, deposer } = await preparer();
    monde.juridictions.fermer(LYON);
    const fermee = await rejection(deposer(), MemoireIncomplet);
    expect(fermee.problemes.map(({ code }) => code)).to.deep.equal(['juridiction-fermee']);
    const perdue = await preparer(unMemoire().complet(5));
    const inconnue = await rejection(perdue.deposer(), MemoireIncomplet);
    expect(inconnue.problemes.map(({ code }) => code)).to.deep.equal(['juridiction-inconnue']);
    expect(monde.numeros.tires).to.equal(0);
    expect((await monde.garde(brouillon.id)).etat).to.equal('BROUILLON');
  });

  it('mesure les tarifs aux jours de la mission', async () => {
    const ligne = uneLigne({ tarifCode: 'INTERPRETE_ORAL' });
    const builder = unMemoire()
      .complet(LYON)
      .avec({ lignes: [ligne] });
    const { mission } = builder.donnees;
    const le = jour('2001-01-06');
    const ancienne = { ...mission, debut: le, datePrescription: le, dateAchevement: le };
    const { deposer } = await preparer(builder.avec({ mission: ancienne }));
    const { problemes } = await rejection(deposer(), MemoireIncomplet);
    expect(problemes.map(({ code, champ }) => `${champ} ${code}`)).to.deep.equal([
      'lignes.0.tarifCode tarif-hors-vigueur',
    ]);
    const achevee = { ...ancienne, dateAchevement: mission.dateAchevement };
    await (await preparer(builder.avec({ mission: achevee }))).deposer();
  });

  it('ne dépose pas autre chose que ce que la personne a vu', async () => {
    const { deposer } = await preparer();
    await rejection(deposer({ version: 0 }), MemoireModifieEntretemps);
  });

  it('est fermé à qui ne fait que consulter, et à la juridiction', async () => {
    const { deposer } = await preparer();
    await rejection(deposer({ acteur: unDeposant(STRUCTURE, 'CONSULTATION') }), ActeInterdit);
    await rejection(deposer({ acteur: unAgent(LYON) }), MemoireIntrouvable);
  });
});

describe('VerifierMemoire', () => {
  const verifier = async (builder = unMemoire().complet(LYON)) => {
    const { monde, brouillon } = await preparer(builder);
    const useCase = unVerifier(monde);
    return { monde, brouillon, verifie: () => useCase.execute({ acteur, memoireId: brouillon.id }) };
  };

  it('trouve exactement ce que le dépôt refuserait', async () => {
    const { verifie } = await verifier(unMemoire());
    const { deposer } = await preparer(unMemoire());
    expect((await verifie()).problemes).to.deep.equal(
      (await rejection(deposer(), MemoireIncomplet)).problemes,
    );
    expect((await (await verifier()).verifie()).problemes).to.deep.equal([]);
  });

  it('montre les totaux, les pièces attendues et la forclusion', async () => {
    const verifie = await (await verifier()).verifie();
    expect(verifie.totaux.ttc.toString()).to.equal('277.50');
    expect(verifie.forclusion).to.include({ limite: '2027-01-20', joursRestants: 324 });
    expect(verifie.pieces.filter(({ jointe }) => jointe).map(({ type }) => type)).to.deep.equal([
      'ACTE_DESIGNATION',
      'ATTESTATION_MISSION',
    ]);
  });

  it('signale une référence déjà prise, sauf par un mémoire sans suite, et n’empêche rien', async () => {
    const { monde, verifie } = await verifier();
    const autre = (etat: Parameters<ReturnType<typeof unMemoire>['depose']>[0]) =>
      monde.garder(unMemoire().complet(LYON).avec({ structureId: STRUCTURE }).depose(etat));
    for (const etat of ['REFUSE', 'ABANDONNE', 'DUPLIQUE_APRES_REFUS'] as const) await autre(etat);
    expect((await verifie()).doublon).to.equal(null);

    const paye = await autre('PAYE');
    const { doublon, problemes } = await verifie();
    expect(doublon).to.deep.equal({ id: paye.id, numero: paye.numero, etat: 'PAYE' });
    expect(problemes).to.deep.equal([]);
  });

  it('avertit de la TVA contraire au régime fiscal, sans fermer le dépôt', async () => {
    const { monde, verifie } = await verifier();
    expect((await verifie()).avertissements).to.deep.equal([]);
    monde.prestataires.changer(unPrestataire({ id: STRUCTURE, regimeFiscal: 'FRANCHISE' }));
    const { avertissements, problemes } = await verifie();
    expect(avertissements.map(({ code, niveau, champ }) => [code, niveau, champ])).to.deep.equal([
      ['tva-sans-objet', 'avertissement', 'lignes.0.tauxTva'],
    ]);
    expect(problemes).to.deep.equal([]);
  });

  it('est fermé aux autres', async () => {
    const { monde, brouillon } = await preparer();
    const useCase = unVerifier(monde);
    await rejection(useCase.execute({ acteur: unAgent(LYON), memoireId: brouillon.id }), MemoireIntrouvable);
    await rejection(useCase.execute({ acteur, memoireId: -1 }), MemoireIntrouvable);
  });
});
