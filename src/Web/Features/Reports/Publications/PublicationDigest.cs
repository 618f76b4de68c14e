using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The fingerprint of what a publication holds: the same content gives the same, whoever works it out and when.</summary>
public static class PublicationDigest
{
    public static string Of(PublishedContent content) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, StoreJson.Options)));
}
