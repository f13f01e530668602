import { Module } from '@nestjs/common';
import { CheckInsModule } from '../check-ins/check-ins.module.js';
import { AgendaController } from './agenda.controller.js';
import { AgendaService } from './agenda.service.js';

@Module({ imports: [CheckInsModule], controllers: [AgendaController], providers: [AgendaService] })
export class AgendaModule {}
