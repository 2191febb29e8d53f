import { expect } from 'chai';
import { DomainError } from '../../../../src/kernel/domain/DomainError.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { ConsulterMemoire } from '../../../../src/modules/memoires/application/ConsulterMemoire.ts';
import { ListerMemoiresRecus } from '../../../../src/modules/memoires/application/ListerMemoiresRecus.ts';
import { espaceQuiRepond } from '../../../../src/modules/memoires/application/politique.ts';
import { PrendreEnCharge } from '../../../../src/modules/memoires/application/PrendreEnCharge.ts';
import { RelancerMemoire } from '../../../../src/modules/memoires/application/RelancerMemoire.ts';
import { ReorienterMemoire } from '../../../../src/modules/memoires/application/ReorienterMemoire.ts';
import { RepondreALaRelance } from '../../../../src/modules/memoires/application/RepondreALaRelance.ts';
import {
  ActeImpossible,
  ActeInterdit,
  MemoireIntrouvable,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import {
  RelanceDejaOuverte,
  RelanceTropTot,
} from '../../../../src/modules/memoires/domain/erreursDeRelance.ts';
import { TexteRequis } from '../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import { ETATS, type CodeEtat } from '../../../../src/modules/memoires/domain/etats.ts';
import { DELAI_SANS_MEDIANE, echangesDeRelance } from '../../../../src/modules/memoires/domain/Relance.ts';
import { rejection } from '../../../support/rejection.ts';
import { unAgent, unDeposant, unMagistrat, unPayeur } from '../support/acteurs.ts';
import { unMemoire } from '../support/unMemoire.ts';
import { LYON, PARIS, STRUCTURE, unMonde } from '../support/unMonde.ts';

const refusDe = (promesse: Promise<unknown>): Promise<DomainError> => rejection(promesse, DomainError);

const acteur = unDeposant(STRUCTURE);
const texte = 'Où en est ce mémoire ?';

/** Deposited on 2 March 2026: the 62nd day, the first of all when no delay is known, is 2 May. */
const MERCREDI_6_MAI = '2026-05-06T08:00:00.000Z';

const unCas = (maintenant = MERCREDI_6_MAI) => {
  const monde = unMonde();
  monde.clock.set(maintenant);
  const { actes, delais, reader, accuses, referentiel, prestataires, clock } = monde;
  return {
    monde,
    relancer: new RelancerMemoire(actes, delais),
    repondre: new RepondreALaRelance(actes),
    consulter: new ConsulterMemoire(reader, accuses, referentiel, prestataires, delais, clock),
    garder: (etat: CodeEtat = 'MIS_A_DISPOSITION') =>
      monde.garder(unMemoire().avec({ structureId: STRUCTURE }).complet(LYON).depose(etat)),
  };
};

const REPONDEURS = {
  MIS_A_DISPOSITION: unAgent(LYON),
  PRIS_EN_CHARGE: unAgent(LYON),
  COMPLETE: unAgent(LYON),
  EN_TAXATION: unMagistrat(LYON),
  CERTIFIE: unPayeur(LYON),
  TAXE: unPayeur(LYON),
  MIS_EN_PAIEMENT: unPayeur(LYON),
} as const;

describe('Relances', () => {
  for (const { code } of ETATS) {
    const repondeur = (REPONDEURS as Readonly<Partial<Record<CodeEtat, typeof acteur>>>)[code];
    if (code === 'BROUILLON' || code === 'SUPPRIME') continue;

    it(`${code} : ${repondeur ? 'se relance, et celui qui le détient répond' : 'ne se relance pas'}`, async () => {
      const { monde, relancer, repondre, garder } = unCas();
      const { id, etatLe } = await garder(code);
      if (!repondeur) {
        expect(espaceQuiRepond(code)).to.equal(null);
        expect(await refusDe(relancer.execute({ acteur, memoireId: id, texte }))).to.be.instanceOf(
          ActeImpossible,
        );
        return;
      }
      await relancer.execute({ acteur, memoireId: id, texte });
      for (const autre of [unAgent(LYON), unMagistrat(LYON), unPayeur(LYON), acteur]) {
        if (autre.utilisateurId === repondeur.utilisateurId) continue;
        expect(
          await refusDe(repondre.execute({ acteur: autre, memoireId: id, texte: 'Demain.' })),
        ).to.be.instanceOf(ActeInterdit);
      }
      const repondu = await repondre.execute({ acteur: repondeur, memoireId: id, texte: 'Demain.' });
      expect(repondu.etat).to.equal(code);
      expect(repondu.etatLe).to.deep.equal(etatLe);
      expect(
        echangesDeRelance(repondu.historique).map(({ relance, reponse }) => [relance.texte, reponse?.texte]),
      ).to.deep.equal([[texte, 'Demain.']]);
      expect(monde.events.published).to.have.lengthOf(2);
      expect(monde.events.published[0]).to.deep.include({ acte: 'RELANCER', depuis: code, vers: code });
    });
  }

  it('attend le délai habituel de la juridiction, et dit à partir de quel jour', async () => {
    const { monde, relancer, consulter, garder } = unCas();
    const { id: memoireId } = await garder();
    const mesureLe = monde.clock.now();
    monde.delais.gardes.set(LYON, { juridictionId: LYON, jours: 65, nombre: 12, mesureLe });

    const refus = await refusDe(relancer.execute({ acteur, memoireId, texte }));
    expect(refus).to.be.instanceOf(RelanceTropTot).with.property('possibleLe', jour('2026-05-07'));
    const lu = await consulter.execute({ acteur, memoireId });
    expect(lu.actes).not.to.include('RELANCER');
    expect(lu.relancePossibleLe).to.equal(jour('2026-05-07'));

    monde.clock.set('2026-05-06T22:00:00.000Z');
    expect((await consulter.execute({ acteur, memoireId })).actes).to.include('RELANCER');
    await relancer.execute({ acteur, memoireId, texte });
  });

  it('sans médiane qui dise quelque chose, attend le délai par défaut', async () => {
    const { monde, relancer, garder } = unCas('2026-05-01T21:59:00.000Z');
    const { id: memoireId } = await garder();
    const mesureLe = monde.clock.now();
    monde.delais.gardes.set(LYON, { juridictionId: LYON, jours: 5, nombre: 9, mesureLe });
    expect(DELAI_SANS_MEDIANE).to.equal(60);
    expect(await refusDe(relancer.execute({ acteur, memoireId, texte })))
      .to.be.instanceOf(RelanceTropTot)
      .with.property('possibleLe', jour('2026-05-02'));
    monde.clock.set('2026-05-01T22:00:00.000Z');
    await relancer.execute({ acteur, memoireId, texte });
  });

  it('une seule à la fois, puis trente jours au moins entre deux', async () => {
    const { monde, relancer, repondre, garder, consulter } = unCas();
    const { id: memoireId } = await garder();
    await relancer.execute({ acteur, memoireId, texte });
    expect(await refusDe(relancer.execute({ acteur, memoireId, texte }))).to.be.instanceOf(
      RelanceDejaOuverte,
    );
    expect(await consulter.execute({ acteur, memoireId })).to.deep.include({ relancePossibleLe: null });

    await repondre.execute({ acteur: unAgent(LYON), memoireId, texte: 'Bientôt.' });
    expect(
      await refusDe(repondre.execute({ acteur: unAgent(LYON), memoireId, texte: 'x' })),
    ).to.be.instanceOf(ActeImpossible);
    expect(await refusDe(relancer.execute({ acteur, memoireId, texte })))
      .to.be.instanceOf(RelanceTropTot)
      .with.property('possibleLe', jour('2026-06-05'));
    monde.clock.set('2026-06-05T08:00:00.000Z');
    await relancer.execute({ acteur, memoireId, texte });
  });

  it('un acte de la juridiction y répond, une réorientation l’emporte avec le mémoire', async () => {
    const { monde, relancer, repondre, consulter, garder } = unCas();
    const [avance, part] = [await garder(), await garder()];
    for (const { id } of [avance, part]) await relancer.execute({ acteur, memoireId: id, texte });

    await new PrendreEnCharge(monde.actes).execute({ acteur: unAgent(LYON), memoireId: avance.id });
    const lu = await consulter.execute({ acteur, memoireId: avance.id });
    expect(lu.relanceOuverte).to.equal(null);
    expect(echangesDeRelance(lu.memoire.historique)[0]?.reponse?.acte).to.equal('PRENDRE_EN_CHARGE');

    await new ReorienterMemoire(monde.actes, monde.juridictions).execute({
      acteur: unAgent(LYON),
      memoireId: part.id,
      juridictionId: PARIS,
      texte: null,
    });
    const recus = await new ListerMemoiresRecus(monde.reader).execute({
      acteur: unAgent(PARIS),
      espace: 'MEMOIRES_RECUS',
      vue: 'a-traiter',
      filtres: { relances: true },
    });
    expect(recus.lignes.map(({ id, relanceLe }) => [id, relanceLe])).to.deep.equal([
      [part.id, new Date(MERCREDI_6_MAI)],
    ]);
    await repondre.execute({ acteur: unAgent(PARIS), memoireId: part.id, texte: 'Nous l’avons.' });
    expect(monde.events.published.find((event) => 'juridictionQuitteeId' in event)).to.deep.include({
      juridictionId: PARIS,
      juridictionQuitteeId: LYON,
    });
  });

  it('veut quelques mots, des droits d’écriture, et ne dit rien à un étranger', async () => {
    const { relancer, repondre, garder } = unCas();
    const { id: memoireId } = await garder();
    expect(await refusDe(relancer.execute({ acteur, memoireId, texte: '  ' }))).to.be.instanceOf(TexteRequis);
    const lecteur = unDeposant(STRUCTURE, 'CONSULTATION');
    expect(await refusDe(relancer.execute({ acteur: lecteur, memoireId, texte }))).to.be.instanceOf(
      ActeInterdit,
    );
    expect(await refusDe(relancer.execute({ acteur: unAgent(LYON), memoireId, texte }))).to.be.instanceOf(
      ActeInterdit,
    );
    for (const etranger of [unDeposant(STRUCTURE + 1), unAgent(PARIS)]) {
      for (const acte of [relancer, repondre])
        expect(await refusDe(acte.execute({ acteur: etranger, memoireId, texte }))).to.be.instanceOf(
          MemoireIntrouvable,
        );
    }
    await relancer.execute({ acteur, memoireId, texte });
    expect(
      await refusDe(repondre.execute({ acteur: unAgent(LYON, 'CONSULTATION'), memoireId, texte: 'x' })),
    ).to.be.instanceOf(ActeInterdit);
  });
});
