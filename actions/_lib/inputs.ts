import * as core from "@actions/core";
import { ConfigurationError } from "./errors.ts";

/** Named parsers for inputs: each says which input is wrong, what it was, and what would be right. */
export function requiredInput(name: string): string {
  const value = core.getInput(name);
  if (value === "")
    throw new ConfigurationError(`Input "${name}" is missing: add it under "with:" of this step.`);
  return value;
}

/** Masked before anybody can print it. */
export function secretInput(name: string): string {
  const value = requiredInput(name);
  core.setSecret(value);
  return value;
}

export function optionalSecretInput(name: string): string | null {
  const value = core.getInput(name);
  if (value === "") return null;
  core.setSecret(value);
  return value;
}

export function integerInput(name: string, bounds: { min: number; max: number }): number {
  const text = requiredInput(name);
  const value = Number(text);
  if (!Number.isInteger(value) || value < bounds.min || value > bounds.max) {
    throw new ConfigurationError(
      `Input "${name}" is "${text}": give a whole number from ${bounds.min} to ${bounds.max}.`,
    );
  }
  return value;
}

export function urlInput(name: string): string {
  const text = requiredInput(name);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new ConfigurationError(`Input "${name}" is "${text}": give an http(s) address.`);
  }
  return text.replace(/\/+$/, "");
}

export function repositoryInput(name: string): string {
  const text = requiredInput(name);
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(text)) {
    throw new ConfigurationError(`Input "${name}" is "${text}": give a repository as "owner/name".`);
  }
  return text;
}
