import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../platform/web/components/ListeResume.tsx';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import type { CompteRenduPresente, ErreurPresentee } from '../presentCompteRendu.ts';
import { cheminsDuFlux as chemins } from './cheminsDuFlux.ts';
import { familleDEtat } from './familleDEtat.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly compteRendu: CompteRenduPresente;
  readonly structure: string;
}

export const FluxPage: FunctionComponent<Props> = ({ compteRendu, structure }) => {
  const textes = useTextes();
  const { refus, techniques, memoires } = compteRendu;
  const titre = textes.compteRendu;
  return (
    <Layout
      titre={titre}
      surtitre={structure}
      chapeau={compteRendu.recapitulatif}
      marque={<BadgeEtat famille={familleDEtat[compteRendu.code]} libelle={compteRendu.etat} />}
      filAriane={[{ libelle: textes.titre, href: chemins.racine }, { libelle: titre }]}
    >
      <Carte>
        <ListeResume
          elements={compteRendu.faits.map(({ cle, valeur }) => ({
            cle,
            valeur: <span class="cp-a-copier">{valeur}</span>,
          }))}
        />
        <p>
          <Lien href={chemins.compteRendu(compteRendu.id)} telechargement>
            {textes.telecharger}
          </Lien>
        </p>
      </Carte>
      {memoires.length > 0 && <Memoires memoires={memoires} />}
      {refus.length > 0 && (
        <Carte titre={textes.refus.titre}>
          {refus.map(({ reference, erreurs }, rang) => (
            <section key={rang}>
              <h3 class="govuk-heading-s">{textes.refus.une(reference)}</h3>
              <Erreurs legende={textes.refus.legende(reference)} erreurs={erreurs} />
            </section>
          ))}
        </Carte>
      )}
      {techniques.length > 0 && (
        <Carte titre={textes.techniques.titre}>
          <Erreurs legende={textes.techniques.legende} erreurs={techniques} avecFichier />
        </Carte>
      )}
    </Layout>
  );
};

const Memoires: FunctionComponent<Pick<CompteRenduPresente, 'memoires'>> = ({ memoires }) => {
  const { memoires: textes } = useTextes();
  return (
    <Carte titre={textes.titre}>
      <Tableau
        legende={textes.legende}
        lignes={memoires}
        cleDe={({ id }) => String(id)}
        colonnes={[
          {
            cle: 'numero',
            titre: textes.numero,
            enTete: true,
            rendu: ({ id, numero }) => <Lien href={chemins.memoire(id)}>{numero}</Lien>,
          },
          { cle: 'reference', titre: textes.reference, rendu: ({ reference }) => reference },
          { cle: 'destinataire', titre: textes.destinataire, rendu: ({ destinataire }) => destinataire },
        ]}
      />
    </Carte>
  );
};

interface ErreursProps {
  readonly legende: string;
  readonly erreurs: readonly ErreurPresentee[];
  readonly avecFichier?: boolean;
}

const Erreurs: FunctionComponent<ErreursProps> = ({ legende, erreurs, avecFichier = false }) => {
  const { refus, fichier: libelle } = useTextes();
  return (
    <Tableau
      legende={legende}
      lignes={erreurs.map((erreur, rang) => ({ ...erreur, rang }))}
      cleDe={({ rang }) => String(rang)}
      colonnes={[
        ...(avecFichier
          ? [{ cle: 'fichier', titre: libelle, rendu: ({ fichier }: ErreurPresentee) => fichier }]
          : []),
        { cle: 'faute', titre: refus.faute, enTete: true, rendu: ({ faute }) => faute },
        { cle: 'lieu', titre: refus.lieu, rendu: ({ lieu }) => lieu },
        { cle: 'remede', titre: refus.remede, rendu: ({ remede }) => remede },
      ]}
    />
  );
};
