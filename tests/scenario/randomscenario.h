// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/duration.h"
#include "core/scenario/scenariofield.h"
#include "core/scenario/target.h"

#include <random>
#include <string>
#include <vector>

/// Scenarios made by chance, the same for the same seed on every machine.
namespace coroscope {

inline std::string randomWord(std::mt19937_64 &random, std::size_t size)
{
    std::string word;
    while (word.size() < size)
        word += char('a' + random() % 26);
    return word;
}

/// A value within the range of a field that has one.
inline std::string randomValue(std::mt19937_64 &random, const ScenarioField &field)
{
    const auto width = std::uint64_t(field.most - field.least);
    const std::int64_t number = field.least + std::int64_t(random() % (width + 1));
    switch (field.kind) {
    case FieldKind::Count:
        return std::to_string(number);
    case FieldKind::Duration:
        return durationText(std::chrono::nanoseconds(number));
    case FieldKind::Share:
        return "0." + std::to_string(random() % 1'000'000);
    case FieldKind::Word:
        return std::string(field.name == "clock"   ? "virtual"
                           : field.name == "order" ? "lifo"
                                                   : "on");
    case FieldKind::Switch:
        return "on";
    case FieldKind::Text:
    case FieldKind::Headers:
        break;
    }
    if (field.name == "url")
        return "http://" + randomWord(random, 5) + ":" + std::to_string(1 + random() % 65'535) +
               "/" + randomWord(random, 3);
    if (field.name == "header")
        // Of digits: letters may spell what makes a header secret.
        return "X-" + std::to_string(random() % 10'000) + "q: \"\\" + randomWord(random, 9) + "\t£";
    if (field.name == "body")
        return randomWord(random, 9) + "\n\"\\\x01ü";
    return std::string(field.name == "steps" ? "lock; request; unlock; compute 20ms; read notes.txt"
                       : field.name == "method" ? "POST"
                                                : "ca.pem");
}

/// A scenario without secrets in which about half of the fields are set.
inline Scenario randomScenario(std::mt19937_64 &random)
{
    Scenario scenario;
    for (const ScenarioField &field : scenarioFields()) {
        for (int i = field.kind == FieldKind::Headers ? 3 : 1; i > 0; --i) {
            if (random() % 2 == 0)
                field.parse(field, scenario, randomValue(random, field));
        }
    }
    return scenario;
}

/// A scenario with random secrets everywhere they may be; `secrets` gets them. Other texts say "public".
inline Scenario scenarioWithSecrets(std::mt19937_64 &random, std::vector<std::string> &secrets)
{
    const auto secret = [&] { return secrets.emplace_back(randomWord(random, 12)); };
    Scenario scenario;
    std::string url = random() % 2 == 0 ? "https://" : "http://";
    url += secret();
    if (random() % 2 == 0)
        url.append(":").append(secret());
    url += "@host.public/public";
    const char *const separators[] = {"?", "&", "&&", "&=", "&public="};
    for (const char *separator : separators) {
        url += separator;
        const bool hasKey = random() % 2 == 0;
        url += (hasKey ? "public" + std::to_string(random() % 9) + "=" : "") + secret();
        if (hasKey && random() % 4 == 0)
            url += "%26=;/?@:" + secret();
    }
    if (random() % 2 == 0)
        url.append("#").append(secret());
    setField(scenario, "url", url);
    const char *const names[] = {
        "Authorization", "proxy-authorization", "COOKIE",        "Set-Cookie", "X-API-Key",
        "X-Auth",        "My-Token-1",          "Client-SECRET", "password",   "publicKey"};
    for (const char *name : names) {
        if (random() % 2 == 0)
            setField(scenario, "header", std::string(name) + ": public " + secret());
    }
    setField(scenario, "header", "Accept: public");
    setField(scenario, "body", secret() + "\n" + secret());
    setField(scenario, "cacert", "/home/" + secret() + "/public.pem");
    return scenario;
}

} // namespace coroscope
