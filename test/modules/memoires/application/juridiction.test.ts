import { expect } from 'chai';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { CertifierMemoire } from '../../../../src/modules/memoires/application/CertifierMemoire.ts';
import { ComptabiliserPaiement } from '../../../../src/modules/memoires/application/ComptabiliserPaiement.ts';
import { DemanderComplement } from '../../../../src/modules/memoires/application/DemanderComplement.ts';
import { MettreEnPaiement } from '../../../../src/modules/memoires/application/MettreEnPaiement.ts';
import { PrendreEnCharge } from '../../../../src/modules/memoires/application/PrendreEnCharge.ts';
import { RefuserMemoire } from '../../../../src/modules/memoires/application/RefuserMemoire.ts';
import { ReorienterMemoire } from '../../../../src/modules/memoires/application/ReorienterMemoire.ts';
import { TaxerMemoire } from '../../../../src/modules/memoires/application/TaxerMemoire.ts';
import { TransmettrePourTaxation } from '../../../../src/modules/memoires/application/TransmettrePourTaxation.ts';
import {
  ActeInterdit,
  MemoireIntrouvable,
  MemoireModifieEntretemps,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import {
  MotifInconnu,
  MotifReserveALaTaxation,
} from '../../../../src/modules/memoires/domain/erreursDeDecision.ts';
import {
  JuridictionFermee,
  JuridictionIntrouvable,
} from '../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import type { CodeEtat } from '../../../../src/modules/memoires/domain/etats.ts';
import { TOUT_RETENU } from '../../../../src/modules/memoires/domain/Retenues.ts';
import { rejection } from '../../../support/rejection.ts';
import { unAgent, unDeposant, unMagistrat, unPayeur } from '../support/acteurs.ts';
import { unMemoire } from '../support/unMemoire.ts';
import { LYON, PARIS, STRUCTURE, unMonde } from '../support/unMonde.ts';

const preparer = async (etat: CodeEtat) => {
  const monde = unMonde();
  const memoire = await monde.garder(unMemoire().complet(LYON).avec({ structureId: STRUCTURE }).depose(etat));
  return { monde, memoire, vu: { memoireId: memoire.id, version: 1 } };
};

describe('actes de la juridiction', () => {
  it('prend en charge un mémoire, une seule fois : le second agent voit ce que le premier a fait', async () => {
    const { monde, vu } = await preparer('MIS_A_DISPOSITION');
    const prendre = new PrendreEnCharge(monde.actes);
    const pris = await prendre.execute({ acteur: unAgent(LYON), ...vu });
    expect(pris).to.include({ etat: 'PRIS_EN_CHARGE', version: 2 });
    const { derniere } = await rejection(
      prendre.execute({ acteur: unAgent(LYON), ...vu }),
      MemoireModifieEntretemps,
    );
    expect(derniere).to.include({ acte: 'PRENDRE_EN_CHARGE', acteurNom: 'Jeanne Martin 2' });
  });

  it('n’est permise qu’à l’espace de la juridiction destinataire', async () => {
    const { monde, vu } = await preparer('MIS_A_DISPOSITION');
    const prendre = new PrendreEnCharge(monde.actes);
    await rejection(prendre.execute({ acteur: unAgent(PARIS), ...vu }), MemoireIntrouvable);
    for (const acteur of [
      unAgent(LYON, 'CONSULTATION'),
      unMagistrat(LYON),
      unPayeur(LYON),
      unDeposant(STRUCTURE),
    ]) {
      await rejection(prendre.execute({ acteur, ...vu }), ActeInterdit);
    }
  });

  it('réoriente vers une juridiction connue, qui seule voit alors le mémoire', async () => {
    const { monde, memoire, vu } = await preparer('MIS_A_DISPOSITION');
    const reorienter = new ReorienterMemoire(monde.actes, monde.juridictions);
    const demande = { acteur: unAgent(LYON), ...vu, texte: 'Affaire de Paris' };
    await rejection(reorienter.execute({ ...demande, juridictionId: 5 }), JuridictionIntrouvable);
    const parti = await reorienter.execute({ ...demande, juridictionId: PARIS });
    expect(parti).to.deep.include({
      numero: memoire.numero,
      deposeLe: memoire.deposeLe,
      destinataire: { nom: 'Tribunal judiciaire de Paris', ville: 'Paris' },
    });
    const prendre = new PrendreEnCharge(monde.actes);
    await rejection(prendre.execute({ acteur: unAgent(LYON), memoireId: memoire.id }), MemoireIntrouvable);
    expect((await prendre.execute({ acteur: unAgent(PARIS), memoireId: memoire.id })).etat).to.equal(
      'PRIS_EN_CHARGE',
    );
  });

  it('ne réoriente pas vers une juridiction fermée', async () => {
    const { monde, memoire, vu } = await preparer('MIS_A_DISPOSITION');
    monde.juridictions.fermer(PARIS);
    const reorienter = new ReorienterMemoire(monde.actes, monde.juridictions);
    const demande = { acteur: unAgent(LYON), ...vu, texte: null, juridictionId: PARIS };
    await rejection(reorienter.execute(demande), JuridictionFermee);
    expect((await monde.garde(memoire.id)).entete.juridictionId).to.equal(LYON);
  });

  it('demande un complément avec un motif de complément', async () => {
    const { monde, vu } = await preparer('PRIS_EN_CHARGE');
    const demander = new DemanderComplement(monde.actes, monde.referentiel);
    const demande = { acteur: unAgent(LYON), ...vu, texte: 'Il manque la page 2.' };
    await rejection(demander.execute({ ...demande, motif: 'DOUBLON' }), MotifInconnu);
    const demandee = await demander.execute({ ...demande, motif: 'PIECE_MANQUANTE' });
    expect(demandee.historique.at(-1)).to.include({
      etat: 'A_COMPLETER',
      motifCode: 'PIECE_MANQUANTE',
      texte: 'Il manque la page 2.',
    });
  });

  it('refuse avec un motif de refus, la forclusion restant au magistrat', async () => {
    const { monde, vu } = await preparer('PRIS_EN_CHARGE');
    const refuser = new RefuserMemoire(monde.actes, monde.referentiel);
    const demande = { acteur: unAgent(LYON), ...vu, texte: 'Déposé trop tard.' };
    await rejection(refuser.execute({ ...demande, motif: 'TARIF_NON_RESPECTE' }), MotifInconnu);
    await rejection(refuser.execute({ ...demande, motif: 'FORCLUSION' }), MotifReserveALaTaxation);

    const transmis = await new TransmettrePourTaxation(monde.actes).execute({
      ...demande,
      texte: 'Hors délai ?',
    });
    expect(transmis.historique.at(-1)).to.include({ etat: 'EN_TAXATION', texte: 'Hors délai ?' });
    const suite = { ...demande, version: transmis.version, motif: 'FORCLUSION' };
    await rejection(refuser.execute(suite), ActeInterdit);
    expect((await refuser.execute({ ...suite, acteur: unMagistrat(LYON) })).etat).to.equal('REFUSE');
  });

  it('certifie en réduisant une ligne, puis paie', async () => {
    const { monde, memoire, vu } = await preparer('PRIS_EN_CHARGE');
    const certifier = new CertifierMemoire(monde.actes, monde.referentiel);
    const reduire = (code: string) => ({
      lignes: [{ rang: 0, montant: Montant.deCentimes(20_000), motif: { code, texte: 'Ramené au tarif.' } }],
      debours: [],
    });
    const demande = { acteur: unAgent(LYON), ...vu };
    const { champ } = await rejection(
      certifier.execute({ ...demande, retenues: reduire('INCONNU') }),
      MotifInconnu,
    );
    expect(champ).to.equal('lignes.0.motifReduction');
    const certifie = await certifier.execute({ ...demande, retenues: reduire('TARIF_NON_RESPECTE') });
    expect(certifie.lignes[0]?.montantRetenu?.toString()).to.equal('200.00');

    const suite = { acteur: unPayeur(LYON), memoireId: memoire.id };
    await rejection(
      new MettreEnPaiement(monde.actes).execute({ ...suite, acteur: unAgent(LYON) }),
      ActeInterdit,
    );
    expect((await new MettreEnPaiement(monde.actes).execute(suite)).etat).to.equal('MIS_EN_PAIEMENT');
    const paye = await new ComptabiliserPaiement(monde.actes).execute(suite);
    expect(paye.etat).to.equal('PAYE');
    expect(paye.historique.slice(-3).map(({ acte, cote }) => [acte, cote])).to.deep.equal([
      ['CERTIFIER', 'juridiction'],
      ['METTRE_EN_PAIEMENT', 'paiement'],
      ['COMPTABILISER', 'paiement'],
    ]);
    expect(monde.events.published.map(({ type }) => type)).to.deep.equal(
      Array(3).fill('memoires.etat-change'),
    );
  });

  it('taxe par le magistrat', async () => {
    const { monde, vu } = await preparer('EN_TAXATION');
    const taxer = new TaxerMemoire(monde.actes, monde.referentiel);
    await rejection(taxer.execute({ acteur: unAgent(LYON), ...vu, retenues: TOUT_RETENU }), ActeInterdit);
    const taxe = await taxer.execute({ acteur: unMagistrat(LYON), ...vu, retenues: TOUT_RETENU });
    expect(taxe.etat).to.equal('TAXE');
    expect(taxe.lignes[0]?.montantRetenu?.toString()).to.equal('231.25');
  });
});
