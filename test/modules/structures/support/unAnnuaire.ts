import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { fiche } from '../../../../src/modules/structures/ficheTokens.ts';
import { ports } from '../../../../src/modules/structures/structuresTokens.ts';
import { nextId } from '../../../support/doubles.ts';
import type { TestApp } from '../../../support/testApp.ts';
import { unMandatAccepte } from './unMandat.ts';
import { unCompte, uneStructure } from './uneStructure.ts';

export const SIENNE = '73282932000074';
export const ANCIENNE = '73282932000017';
export const AUTRE = '55208131766522';
export const MANDANTE = '44306184100047';
export const PARTICULIER = '9990000011';

const siret = (valeur: string) => ({ identifiant: { type: 'SIRET', valeur } as const });

/** A structure with its past, one that has given it a mandat, some of others, and courts. Gives the ids. */
export const unAnnuaire = async ({ container }: Pick<TestApp, 'container'>) => {
  const depot = container.get(ports.structures);
  const garder = async (structure: ReturnType<ReturnType<typeof uneStructure>['build']>): Promise<number> => {
    await depot.save(structure);
    return structure.donnees.id;
  };

  const ouvert = { id: nextId(), code: 'TOX', nom: 'Toxicologie', actif: true };
  const ferme = { id: nextId(), code: 'BAL', nom: 'Balistique', actif: false };
  const compte = unCompte({ libelle: 'Compte principal' });
  const clos = unCompte({ libelle: 'Ancien compte', au: jour('2026-01-31') });
  const [ancienneId, sienneId] = [nextId(), nextId()];
  await garder(
    uneStructure()
      .avec({ ...siret(ANCIENNE), id: ancienneId, successeurId: sienneId })
      .inactive()
      .build(),
  );
  const sienne = await garder(
    uneStructure()
      .avec({ ...siret(SIENNE), id: sienneId, origineId: ancienneId })
      .avec({ services: [ouvert, ferme], comptesBancaires: [compte, clos] })
      .avec({
        courriel: 'contact@hermes.example' as never,
        numeroTva: 'FR44732829320',
        numeroRcs: 'Lyon B 1',
      })
      .avecEspaces('MEMOIRES', 'SOLLICITATIONS_EMISES')
      .build(),
  );
  const mandante = await garder(
    uneStructure().avec(siret(MANDANTE)).nommee('Cabinet Mercure').avecEspaces('MEMOIRES').build(),
  );
  await container.get(fiche.mandats).save(unMandatAccepte({ mandantId: mandante, mandataireId: sienne }));
  const autre = await garder(
    uneStructure().avec(siret(AUTRE)).nommee('Société Anonyme').a('Nantes', '44000').build(),
  );
  const particulier = await garder(uneStructure().particulier('Camille', 'Moreau', PARTICULIER).build());
  const serviceDuTribunal = { id: nextId(), code: 'SC', nom: 'Service centralisateur', actif: true };
  const tribunal = await garder(
    uneStructure()
      .nommee('Tribunal judiciaire de Lyon')
      .a('Lyon', '69003')
      .juridiction('TJ', 'TJ-LYON')
      .avec({ services: [serviceDuTribunal, { ...ferme, id: nextId() }], telephone: '+33472000000' })
      .avecEspaces('MEMOIRES_RECUS')
      .build(),
  );
  const cour = await garder(
    uneStructure().nommee('Cour d’appel de Paris').a('Paris', '75001').juridiction('CA', 'CA-PARIS').build(),
  );
  const fermee = await garder(
    uneStructure()
      .nommee('Tribunal judiciaire de Péronne')
      .juridiction('TJ', 'TJ-PERONNE')
      .inactive()
      .build(),
  );
  return {
    ...{ sienne, ancienne: ancienneId, mandante, autre, particulier, tribunal, cour, fermee },
    services: { ouvert, ferme, duTribunal: serviceDuTribunal },
    comptes: { ouvert: compte, clos },
  };
};

export type Annuaire = Awaited<ReturnType<typeof unAnnuaire>>;
