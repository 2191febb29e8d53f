import type { FunctionComponent } from 'preact';
import { BlocDeCode } from '../../web/components/BlocDeCode.tsx';
import { Carte } from '../../web/components/Carte.tsx';
import { Layout } from '../../web/components/Layout.tsx';
import { Tableau } from '../../web/components/Tableau.tsx';
import type { ChampDocumente } from './champsDe.ts';
import type { ResumeDeService } from './ResumeDeService.ts';
import type { TextesDeDocumentation } from './textes.ts';

export interface ServicePresente {
  readonly chemin: string;
  readonly methode: string;
  readonly resume: ResumeDeService;
  readonly precisions: string | undefined;
  readonly requete: readonly ChampDocumente[];
  readonly reponse: readonly ChampDocumente[];
  readonly curl: string;
  readonly typeScript: string;
}

interface Props {
  readonly textes: TextesDeDocumentation;
  readonly service: ServicePresente;
}

export const ServicePage: FunctionComponent<Props> = ({ textes, service }) => (
  <Layout
    titre={textes.service}
    chapeau={<span lang={service.resume.langue}>{service.resume.texte}</span>}
    filAriane={[{ libelle: textes.titre, href: '/api/documentation' }, { libelle: textes.service }]}
  >
    <p class="govuk-body" lang="fr">
      <code class="cp-code-ligne">{`${service.methode} ${service.chemin}`}</code>
    </p>
    {service.precisions !== undefined && (
      <p class="govuk-body" lang="fr">
        {service.precisions}
      </p>
    )}
    <Carte titre={textes.requete}>
      {service.requete.length === 0 ? (
        <p class="govuk-body">{textes.sansRequete}</p>
      ) : (
        <Champs titre={textes.requete} champs={service.requete} textes={textes} />
      )}
    </Carte>
    <Carte titre={textes.reponse}>
      <Champs titre={textes.reponse} champs={service.reponse} textes={textes} />
    </Carte>
    <Carte titre={textes.exemple}>
      <h3 class="govuk-heading-s">curl</h3>
      <BlocDeCode source={service.curl} libelle="curl" />
      <h3 class="govuk-heading-s">TypeScript</h3>
      <BlocDeCode source={service.typeScript} libelle="TypeScript" />
    </Carte>
  </Layout>
);

const Champs: FunctionComponent<{
  readonly titre: string;
  readonly champs: readonly ChampDocumente[];
  readonly textes: TextesDeDocumentation;
}> = ({ titre, champs, textes }) => (
  <Tableau
    legende={titre}
    lignes={champs}
    cleDe={({ nom }) => nom}
    colonnes={[
      {
        cle: 'nom',
        titre: textes.champ,
        enTete: true,
        rendu: ({ nom }) => (
          <span class="cp-code-ligne" lang="fr">
            {nom}
          </span>
        ),
      },
      { cle: 'type', titre: textes.type, insecable: true, rendu: ({ type }) => type },
      {
        cle: 'valeurs',
        titre: textes.valeurs,
        rendu: ({ valeurs, description }) => (
          <span lang="fr">{[description, valeurs.join(', ')].filter(Boolean).join(' · ')}</span>
        ),
      },
    ]}
  />
);
