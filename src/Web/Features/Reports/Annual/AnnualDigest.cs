using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The fingerprint of what an annual report holds.</summary>
public static class AnnualDigest
{
    public static string Of(AnnualContent content) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, StoreJson.Options)));
}
