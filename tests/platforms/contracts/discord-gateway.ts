import type * as discord from "discord-api-types/v10";

export type Hello = discord.GatewayHelloData;
export type Ready = discord.GatewayReadyDispatchData;
export type GuildCreate = discord.GatewayGuildCreateDispatchData;
export type GuildDelete = discord.GatewayGuildDeleteDispatchData;
export type GuildMemberRemove = discord.GatewayGuildMemberRemoveDispatchData;
export type MessageCreate = discord.GatewayMessageCreateDispatchData;
export type MessageUpdate = discord.GatewayMessageUpdateDispatchData;
export type MessageDelete = discord.GatewayMessageDeleteDispatchData;
export type InteractionCreate = discord.APIInteraction;
