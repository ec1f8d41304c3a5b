/** The inputs of each question. Everything else of its page is the same for all twelve. */
import type { ComponentType } from 'react';
import { FocusPage, LinkPage, MetricPage, ObjectivePage, ProblemPage } from './argument-pages.tsx';
import { DecisionPage, GatePage, RiskPage } from './decision-pages.tsx';
import { ElementsPage, ResourcesPage, ScalePage, TimePage } from './program-pages.tsx';

/** The page of each question, the first one first. */
export const pages: readonly ComponentType[] = [
  FocusPage,
  ObjectivePage,
  MetricPage,
  ProblemPage,
  LinkPage,
  ScalePage,
  TimePage,
  ResourcesPage,
  ElementsPage,
  GatePage,
  RiskPage,
  DecisionPage,
];
