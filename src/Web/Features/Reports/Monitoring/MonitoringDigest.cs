using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The fingerprint of what a report holds, printed on every file of it so that they can be told to be the same.</summary>
public static class MonitoringDigest
{
    public static string Of(MonitoringContent content) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, StoreJson.Options)));
}
