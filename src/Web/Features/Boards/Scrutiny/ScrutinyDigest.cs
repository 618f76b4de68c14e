using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The fingerprint of what scrutiny's annual report holds.</summary>
public static class ScrutinyDigest
{
    public static string Of(ScrutinyContent content) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, StoreJson.Options)));
}
