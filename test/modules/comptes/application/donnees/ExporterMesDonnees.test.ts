import { expect } from 'chai';
import type { DonneesPersonnelles } from '../../../../../src/kernel/application/DonneesPersonnelles.ts';
import { ExporterMesDonnees } from '../../../../../src/modules/comptes/application/donnees/ExporterMesDonnees.ts';
import { AvertirDeLExport } from '../../../../../src/modules/comptes/application/reactions/AvertirDeLExport.ts';
import { VerificationDuMotDePasse } from '../../../../../src/modules/comptes/application/VerificationDuMotDePasse.ts';
import type { DonneesExportees } from '../../../../../src/modules/comptes/domain/donnees/DonneesExportees.ts';
import {
  MotDePasseAbsent,
  MotDePasseActuelIncorrect,
} from '../../../../../src/modules/comptes/domain/erreurs.ts';
import { directUnitOfWork } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { acteurDe, unBancDEssai } from '../../support/unBancDEssai.ts';
import { MOT_DE_PASSE, unUtilisateur } from '../../support/unUtilisateur.ts';

const dossier = (nom: string, chemins: readonly string[], lus: string[] = []): DonneesPersonnelles => ({
  dossier: nom,
  presentation: { fr: `dossier ${nom}`, en: `folder ${nom}` },
  async *exporter() {
    for (const chemin of chemins) {
      lus.push(chemin);
      yield { chemin, json: { chemin } };
    }
  },
});

const exporterAvec = (...contributions: readonly DonneesPersonnelles[]) => {
  const banc = unBancDEssai();
  const { utilisateurs, hacheur, events, clock } = banc;
  const verification = new VerificationDuMotDePasse(utilisateurs, hacheur);
  return {
    ...banc,
    exporter: new ExporterMesDonnees(
      utilisateurs,
      verification,
      contributions,
      events,
      directUnitOfWork,
      clock,
    ),
  };
};

describe('ExporterMesDonnees', () => {
  it('rend les fichiers de chaque module dans son dossier, lus à mesure, et annonce l’export', async () => {
    const lus: string[] = [];
    const { exporter, connait, events, clock } = exporterAvec(
      dossier('compte', ['profil.json']),
      dossier('memoires', ['1.json', '2.json'], lus),
    );
    const etat = await connait(unUtilisateur().build());

    const { dossiers, fichiers, demandeLe } = await exporter.execute({
      acteur: acteurDe(etat),
      motDePasse: MOT_DE_PASSE,
    });

    expect(lus).to.deep.equal([]);
    const chemins: string[] = [];
    for await (const { chemin } of fichiers) {
      chemins.push(chemin);
      if (chemin === 'memoires/1.json') expect(lus).to.deep.equal(['1.json']);
    }
    expect(chemins).to.deep.equal(['compte/profil.json', 'memoires/1.json', 'memoires/2.json']);
    expect(dossiers.map((un) => un.presentation.fr)).to.deep.equal(['dossier compte', 'dossier memoires']);
    expect(demandeLe).to.deep.equal(clock.now());
    expect(events.published).to.deep.equal([
      { type: 'comptes.donnees-exportees', survenuLe: clock.now(), utilisateurId: etat.id },
    ]);
  });

  it('ne donne rien sans le mot de passe', async () => {
    const { exporter, connait, events } = exporterAvec();
    const acteur = acteurDe(await connait(unUtilisateur().build()));
    const sans = acteurDe(await connait(unUtilisateur().avec({ motDePasse: null }).build()));

    await rejection(exporter.execute({ acteur, motDePasse: 'autre chose' }), MotDePasseActuelIncorrect);
    await rejection(exporter.execute({ acteur: sans, motDePasse: MOT_DE_PASSE }), MotDePasseAbsent);
    expect(events.published).to.deep.equal([]);
  });

  it('ne donne rien quand le mot de passe a changé pendant sa vérification', async () => {
    const { connait, changeEntretemps, utilisateurs, events, clock } = unBancDEssai();
    const etat = await connait(unUtilisateur().build());
    const exporter = new ExporterMesDonnees(
      utilisateurs,
      changeEntretemps(etat.id),
      [],
      events,
      directUnitOfWork,
      clock,
    );

    await rejection(
      exporter.execute({ acteur: acteurDe(etat), motDePasse: MOT_DE_PASSE }),
      MotDePasseActuelIncorrect,
    );
    expect(events.published).to.deep.equal([]);
  });

  it('avertit à l’adresse de connexion', async () => {
    const { connait, utilisateurs, clock } = unBancDEssai();
    const { id, courriel } = await connait(unUtilisateur().build());
    const recus: [string, Date][] = [];
    const courriers = {
      donneesExportees: async (a: { readonly courriel: string }, le: Date) =>
        void recus.push([a.courriel, le]),
    };
    const event: DonneesExportees = {
      type: 'comptes.donnees-exportees',
      survenuLe: clock.now(),
      utilisateurId: id,
    };

    await new AvertirDeLExport(utilisateurs, courriers).reagir(event);

    expect(recus).to.deep.equal([[courriel, clock.now()]]);
  });
});
