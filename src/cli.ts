#!/usr/bin/env node
import { commandLine } from './bootstrap/commandLine.ts';

process.exitCode = await commandLine(process.argv);
