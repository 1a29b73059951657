import type { Industry } from './vocabulary.ts';

export interface IndustryProfile {
  name: string;
  /** What its recruiters look for first; matched with synonyms and word forms. */
  keySkills: readonly string[];
}

export const INDUSTRY_PROFILES: Record<Industry, IndustryProfile> = {
  strategy_consulting: {
    name: 'Strategy consulting',
    keySkills: [
      'problem solving',
      'market analysis',
      'stakeholder management',
      'financial modelling',
      'presentations',
      'strategy',
    ],
  },
  ma_finance: {
    name: 'M&A and finance',
    keySkills: [
      'financial modelling',
      'valuation',
      'due diligence',
      'financial analysis',
      'deal execution',
      'accounting',
    ],
  },
  full_service_consulting: {
    name: 'Full-service consulting',
    keySkills: [
      'project management',
      'process improvement',
      'change management',
      'client management',
      'data analysis',
      'team leadership',
    ],
  },
  tech_consulting: {
    name: 'Technology consulting',
    keySkills: [
      'cloud',
      'requirements analysis',
      'software architecture',
      'agile',
      'data analysis',
      'client management',
    ],
  },
  system_integrator: {
    name: 'System integration',
    keySkills: [
      'system integration',
      'testing',
      'ERP',
      'project delivery',
      'technical support',
      'requirements analysis',
    ],
  },
};
