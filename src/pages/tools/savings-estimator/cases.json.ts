import type { APIRoute } from 'astro';
import cases from '#estimator/cases.json' with { type: 'json' };

/** The worked cases that the model is tested against, published as they are. */
export const GET: APIRoute = () => Response.json(cases);
