import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import {
  EspaceFerme,
  RattachementNonValide,
  ServiceIntrouvable,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import {
  PeriodeDAccesInversee,
  PeriodeDuPrincipal,
} from '../../../../src/modules/structures/domain/erreursDAcces.ts';
import {
  droitsEnVigueur,
  rattachementEnVigueur,
} from '../../../../src/modules/structures/domain/rattachement/droitsEnVigueur.ts';
import { cleDEcheance } from '../../../../src/modules/structures/domain/rattachement/Echeance.ts';
import { echeancesDe } from '../../../../src/modules/structures/domain/rattachement/echeancesDe.ts';
import { Rattachement } from '../../../../src/modules/structures/domain/rattachement/Rattachement.ts';
import { unAcces } from '../support/unAcces.ts';
import { unRattachement } from '../support/unRattachement.ts';

const le = new Date('2026-03-02T09:00:00.000Z');
const offre = {
  espaces: ['MEMOIRES', 'SUIVI_DES_FLUX'],
  services: [
    { id: 11, code: 'TOX', nom: 'Toxicologie', actif: true },
    { id: 12, code: 'ADN', nom: 'Génétique', actif: false },
  ],
} as const;
const du = (premier: string | null, dernier: string | null) => ({
  du: premier === null ? null : jour(premier),
  au: dernier === null ? null : jour(dernier),
});

describe('l’accès accordé à une personne', () => {
  it('n’est en vigueur qu’entre ses dates, bornes comprises', () => {
    const lien = { role: 'SIMPLE', periode: du('2026-03-02', '2026-03-04') } as const;
    const jours = ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'];
    expect(jours.map((un) => rattachementEnVigueur(lien, jour(un)))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
    expect(rattachementEnVigueur({ ...lien, role: 'PRINCIPAL' }, jour('2027-01-01'))).to.equal(true);
  });

  it('n’ouvre chaque espace qu’entre les dates de celui-ci', () => {
    const acces = unAcces({
      espaces: { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'CONSULTATION' },
      periodesEspaces: { MEMOIRES: du(null, '2026-03-01') },
    });
    expect(droitsEnVigueur(acces, jour('2026-03-01'))).to.deep.equal(acces.espaces);
    expect(droitsEnVigueur(acces, jour('2026-03-02'))).to.deep.equal({ SUIVI_DES_FLUX: 'CONSULTATION' });
  });

  it('défini en une fois, s’annonce en droits et en dates ; identique, ne dit rien', () => {
    const lien = unRattachement().build();
    const acces = unAcces({
      periode: du(null, '2026-12-31'),
      periodesEspaces: { MEMOIRES: du('2026-03-10', null), SUIVI_DES_FLUX: du(null, '2026-06-30') },
      services: [{ serviceId: 11, ...du(null, null), commentaire: 'À mi-temps' }],
    });

    lien.definirAcces(acces, offre, 9, le);
    lien.definirAcces(acces, offre, 9, le);

    expect(lien.donnees).to.deep.include({
      espaces: acces.espaces,
      periode: acces.periode,
      services: acces.services,
      periodesEspaces: { MEMOIRES: du('2026-03-10', null) },
    });
    const events = lien.pullEvents();
    expect(events.map(({ type }) => type)).to.deep.equal([
      'structures.espaces-accordes',
      'structures.acces-modifie',
    ]);
    expect(events[1]).to.deep.include({ parId: 9, avant: { ...unAccesSansDate } });
  });

  it('refuse une fin avant le début, un espace fermé, un service fermé ou inconnu', () => {
    const lien = unRattachement().build();
    const essai = (ecart: Parameters<typeof unAcces>[0]) => () =>
      lien.definirAcces(unAcces(ecart), offre, 9, le);

    expect(essai({ periode: du('2026-05-02', '2026-05-01') }))
      .to.throw(PeriodeDAccesInversee)
      .with.property('champ', 'au');
    expect(essai({ periodesEspaces: { MEMOIRES: du('2026-05-02', '2026-05-01') } }))
      .to.throw(PeriodeDAccesInversee)
      .with.property('champ', 'dates.MEMOIRES.au');
    const service = { serviceId: 11, commentaire: null, ...du('2026-05-02', '2026-05-01') };
    expect(essai({ services: [service] }))
      .to.throw(PeriodeDAccesInversee)
      .with.property('champ', 'services.s11.au');
    expect(essai({ espaces: { TAXATION: 'CONSULTATION' } })).to.throw(EspaceFerme);
    for (const serviceId of [12, 13]) {
      expect(essai({ services: [{ ...service, ...du(null, null), serviceId }] })).to.throw(
        ServiceIntrouvable,
      );
    }
    expect(lien.pullEvents()).to.deep.equal([]);
  });

  it('garde un service fermé que la personne avait déjà', () => {
    const services = [{ serviceId: 12, ...du(null, null), commentaire: null }];
    const lien = unRattachement().avec({ services }).build();
    lien.definirAcces(unAcces({ services }), offre, 9, le);
    expect(lien.donnees.services).to.deep.equal(services);
  });

  it('ne met ni début ni fin au gestionnaire principal, ni d’accès à qui n’est pas rattaché', () => {
    const principal = unRattachement().role('PRINCIPAL').build();
    for (const [champ, periode] of [
      ['du', du('2026-12-31', null)],
      ['au', du(null, '2026-12-31')],
    ] as const) {
      expect(() => principal.definirAcces(unAcces({ periode }), offre, 9, le))
        .to.throw(PeriodeDuPrincipal)
        .with.property('champ', champ);
    }
    expect(principal.pullEvents()).to.deep.equal([]);
    const attente = unRattachement().enAttente().build();
    expect(() => attente.definirAcces(unAcces(), offre, 9, le)).to.throw(RattachementNonValide);
  });

  it('rattaché directement, est validé aussitôt et s’annonce', () => {
    const lien = Rattachement.attacher({ id: 1, utilisateurId: 2, structureId: 3 }, unAcces(), offre, 9, le);
    expect(lien.donnees).to.deep.include({ statut: 'VALIDEE', role: 'SIMPLE', espaces: unAcces().espaces });
    expect(lien.pullEvents()[0]).to.include({
      type: 'structures.rattachement-direct',
      utilisateurId: 2,
      parId: 9,
    });
  });

  it('reçoit ou perd un espace sans toucher aux autres', () => {
    const lien = unRattachement()
      .avec({ espaces: { MEMOIRES: 'MODIFICATION' }, periodesEspaces: { MEMOIRES: du(null, '2026-12-31') } })
      .build();
    const { espaces: ouverts } = offre;

    lien.accorderUn(
      { espace: 'SUIVI_DES_FLUX', niveau: 'CONSULTATION', periode: du(null, null) },
      ouverts,
      9,
      le,
    );
    lien.accorderUn({ espace: 'MEMOIRES', niveau: 'CONSULTATION', periode: du(null, null) }, ouverts, 9, le);
    expect(lien.donnees.espaces).to.deep.equal({ MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'CONSULTATION' });
    expect(lien.donnees.periodesEspaces).to.deep.equal({ MEMOIRES: du(null, '2026-12-31') });

    lien.accorderUn({ espace: 'MEMOIRES', niveau: null, periode: du(null, null) }, ouverts, 9, le);
    expect(lien.donnees.espaces).to.deep.equal({ SUIVI_DES_FLUX: 'CONSULTATION' });
    expect(lien.donnees.periodesEspaces).to.deep.equal({});
    const ferme = { espace: 'TAXATION', niveau: 'CONSULTATION', periode: du(null, null) } as const;
    expect(() => lien.accorderUn(ferme, ouverts, 9, le)).to.throw(EspaceFerme);
  });

  it('accordé de nouveau après sa fin, court sans elle', () => {
    const lien = unRattachement()
      .avec({ espaces: { MEMOIRES: 'MODIFICATION' }, periodesEspaces: { MEMOIRES: du(null, '2026-03-01') } })
      .build();
    const grant = { espace: 'MEMOIRES', niveau: 'CONSULTATION', periode: du(null, null) } as const;
    lien.accorderUn(grant, offre.espaces, 9, le);
    expect(droitsEnVigueur(lien.donnees, jour('2026-03-02'))).to.deep.equal({ MEMOIRES: 'CONSULTATION' });
  });

  it('perd la nuit ce qui est passé, et cela seulement', () => {
    const services = [
      { serviceId: 11, ...du(null, '2026-03-01'), commentaire: null },
      { serviceId: 12, ...du(null, '2026-03-02'), commentaire: null },
    ];
    const lien = unRattachement()
      .avec({
        espaces: { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'CONSULTATION' },
        periodesEspaces: { MEMOIRES: du(null, '2026-03-01'), SUIVI_DES_FLUX: du(null, '2026-03-02') },
        services,
      })
      .build();

    lien.cloreEcheances(jour('2026-03-02'), le);
    lien.cloreEcheances(jour('2026-03-02'), le);

    expect(lien.donnees).to.deep.include({
      statut: 'VALIDEE',
      espaces: { SUIVI_DES_FLUX: 'CONSULTATION' },
      services: services.slice(1),
    });
    const events = lien.pullEvents();
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.include({ type: 'structures.echeances-closes', parId: null });
  });

  it('terminé, est désactivé et peut être rouvert ; le principal ne se termine pas', () => {
    const periode = du(null, '2026-03-01');
    const lien = unRattachement()
      .avec({ periode, espaces: { MEMOIRES: 'CONSULTATION' } })
      .build();
    lien.cloreEcheances(jour('2026-03-02'), le);
    expect(lien.donnees).to.deep.include({
      statut: 'DESACTIVEE',
      periode: du(null, null),
      espaces: { MEMOIRES: 'CONSULTATION' },
    });

    const principal = unRattachement().role('PRINCIPAL').avec({ periode }).build();
    principal.cloreEcheances(jour('2026-03-02'), le);
    expect(principal.donnees.statut).to.equal('VALIDEE');
    expect(principal.pullEvents()).to.deep.equal([]);
  });

  it('donne ses échéances, la plus proche d’abord, chacune sous une clé', () => {
    const { donnees } = unRattachement()
      .avec({
        periode: du(null, '2026-12-31'),
        espaces: { MEMOIRES: 'MODIFICATION' },
        periodesEspaces: { MEMOIRES: du(null, '2026-06-30'), TAXATION: du(null, '2026-01-01') },
        services: [{ serviceId: 11, ...du(null, '2026-09-30'), commentaire: null }],
      })
      .build();
    expect(echeancesDe(donnees).map(cleDEcheance)).to.deep.equal([
      'ESPACE:MEMOIRES:2026-06-30',
      'SERVICE:11:2026-09-30',
      'RATTACHEMENT:2026-12-31',
    ]);
    expect(echeancesDe({ ...donnees, role: 'PRINCIPAL' }).map(cleDEcheance)).to.have.lengthOf(2);
  });
});

const unAccesSansDate = { periode: du(null, null), periodesEspaces: {}, services: [] };
